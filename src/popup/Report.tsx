import { useState } from 'preact/hooks';
import { askPage } from '../messages.ts';
import { say } from '../ui/browserSay.ts';
import { summarise } from '../ui/summary.ts';
import { Exports } from './Exports.tsx';
import { Genre } from './Genre.tsx';
import { Notes } from './Notes.tsx';
import type { PageReading } from './readTab.ts';
import { Sources } from './Sources.tsx';
import { Voices } from './Voices.tsx';

/** Headlines of more characters are set smaller, so that the reading itself stays in view. */
const LONG_HEADLINE = 110;

/** A reading, as the popup tells it. */
export function Report({ tab, article, reading }: PageReading) {
  const [notice, setNotice] = useState<string | null>(null);
  /** Goes to a passage in the page and leaves it to the reader there. */
  const step = (source: number | null) =>
    askPage(tab, 'step', { source }).then(
      (found) => (found ? window.close() : setNotice(say('stepFailed'))),
      () => setNotice(say('stepFailed')),
    );
  return (
    <>
      <section class="piece">
        <p class="publisher">{[article.publisher?.name, dayOf(article.published)].filter(Boolean).join(' · ')}</p>
        <h2 lang={article.language ?? undefined} class={article.headline.length > LONG_HEADLINE ? 'long' : undefined}>
          {article.headline}
        </h2>
        <p class="summary">{summarise(reading.shares, say)}</p>
        <Genre declared={article.declaredGenre} readsAs={reading.readsAs} />
        <Notes notes={reading.notes} />
      </section>
      <Voices reading={reading} fail={setNotice} step={() => step(null)} />
      <Sources reading={reading} step={step} />
      <Exports article={article} reading={reading} fail={setNotice} />
      <p class="notice" role="alert">
        {notice}
      </p>
    </>
  );
}

/** The day of an ISO 8601 date as the reader's language writes it; undefined for what is no whole date. */
function dayOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const format = new Intl.DateTimeFormat(say('languageTag'), { dateStyle: 'medium', timeZone: 'UTC' });
  return day && !Number.isNaN(Date.parse(day)) ? format.format(new Date(day)) : undefined;
}
