import type { DeclaredGenre } from '../article/article.ts';
import type { ReadsAs } from '../reading/reading.ts';
import { say } from '../ui/browserSay.ts';

type Underlined<Words extends string> = Words extends `${infer First} ${infer Rest}` ? `${First}_${Rest}` : Words;

/** What the publisher says the piece is beside what it reads as; nothing where the publisher says nothing. */
export function Genre({
  declared,
  readsAs,
}: {
  readonly declared: DeclaredGenre | undefined;
  readonly readsAs: ReadsAs;
}) {
  if (!declared) return null;
  const name = say(`genre_${declared.genre}`);
  const own = declared.from === 'page' && declared.wording.toLowerCase() !== name.toLowerCase();
  return (
    <dl class="genre">
      <div>
        <dt>{say('declaredAs')}</dt>
        <dd>{own ? say('declared_wording', name, declared.wording) : name}</dd>
      </div>
      <div>
        <dt>{say('readsLike')}</dt>
        <dd>{say(`readsAs_${readsAs.replace(' ', '_') as Underlined<ReadsAs>}`)}</dd>
      </div>
    </dl>
  );
}
