import { useState } from 'preact/hooks';
import type { Form } from '../attribution/attribution.ts';
import type { Reading, SourceNote } from '../reading/reading.ts';
import { formatPercent, percentagesOfWhole } from '../text/percent.ts';
import { say } from '../ui/browserSay.ts';

/** So many sources are shown at first; a few more do not deserve a button of their own. */
const FIRST = 6;
const FEW = 8;
const FORMS: readonly Form[] = ['direct', 'indirect', 'mixed'];

type Props = { readonly reading: Reading; readonly step: (source: number) => void };

/** Who is quoted, most quoted first; each entry leads to its next passage in the page. */
export function Sources({ reading, step }: Props) {
  const [all, showAll] = useState(false);
  const { sources } = reading;
  // What nobody is named for makes up the rest of the quoted text.
  const percents = percentagesOfWhole(sources.map(({ share }) => share)).map((percent) => formatPercent(percent, say));
  const shown = all || sources.length <= FEW ? sources : sources.slice(0, FIRST);
  return (
    <section class="sources">
      <h3>{say('sourcesTitle')}</h3>
      {sources.length === 0 && <p class="remark">{say('sourcesNone')}</p>}
      <ul>
        {shown.map((source, index) => (
          <li key={`${source.kind} ${source.name}`}>
            <button type="button" title={say('sourceShow')} onClick={() => step(index)}>
              <span class={`name ${source.kind}`}>{source.name || say('source_unknown')}</span>
              <span class="share" title={say('sourceShare', percents[index] ?? '')}>
                {percents[index]}
              </span>
              <span class="details">{detailsOf(source, reading)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < sources.length && (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          {say('sourcesMore', String(sources.length))}
        </button>
      )}
    </section>
  );
}

/** Such as "Minister of Finance · 3 direct, 1 indirect"; a role goes without saying that it is a person's. */
function detailsOf({ role, kind, attributions }: SourceNote, reading: Reading): string {
  const forms = attributions.map((index) => reading.attributions[index]?.form);
  const counted = FORMS.map((form) => ({ form, count: forms.filter((found) => found === form).length }))
    .filter(({ count }) => count > 0)
    .map(({ form, count }) => say(`counted_${form}`, String(count)));
  const known = kind === 'unknown' || (kind === 'person' && role) ? undefined : say(`kind_${kind}`);
  return [role, known, counted.join(', ') || undefined].filter((detail) => detail !== undefined).join(' · ');
}
