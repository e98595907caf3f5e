import { useEffect, useState } from 'preact/hooks';
import { say } from '../ui/browserSay.ts';
import { type Problem, sentencesOf } from './problem.ts';
import { Report } from './Report.tsx';
import { type Outcome, readActiveTab } from './readTab.ts';

/** The whole popup: first its progress, then a reading or a sentence why there is none. */
export function App() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    readActiveTab().then(setOutcome, () => setOutcome({ problem: { name: 'readingFailed' } }));
  }, []);
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="20" height="20" />
        <h1>Lesart</h1>
      </header>
      <main aria-busy={outcome === null}>
        {outcome === null ? (
          <Progress />
        ) : 'problem' in outcome ? (
          <Sentences problem={outcome.problem} />
        ) : (
          <Report {...outcome} />
        )}
      </main>
    </>
  );
}

function Progress() {
  return (
    <div class="progress" role="status">
      <p>{say('reading')}</p>
      <div class="line" />
    </div>
  );
}

function Sentences({ problem }: { readonly problem: Problem }) {
  const { what, next } = sentencesOf(problem, say);
  return (
    <div class="problem" role="alert">
      <h2>{what}</h2>
      <p>{next}</p>
    </div>
  );
}
