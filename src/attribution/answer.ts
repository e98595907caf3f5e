import type { Article, Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { People, Person } from './people.ts';

/** What an interviewee says in one block. `label`: the name before it, "Weber:". */
export type Answer = { readonly content: Span; readonly name: string; readonly person?: Person; readonly label?: Span };

/** Whether a block is part of the running text of an interview. */
export const isRunning = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'crosshead' || kind === 'blockQuotation';

/** What a mention is worth: names before the questions, in the headline, before a colon and behind "Herr" are those of who is asked. */
const WEIGHTS = { any: 1, early: 1, headline: 3, labelled: 6, addressed: 2 };

/** The person whom an interview is most likely with: named early, in the headline, before answers, and often. */
export function interviewee({ text, headline, byline }: Article, people: People): Person | undefined {
  const counts = new Map<Person, number>();
  for (const { person, at, credited } of people.mentions) {
    if (credited || byline?.includes(person.name)) continue;
    let weight = WEIGHTS.any;
    if (at < text.length / 6) weight += WEIGHTS.early;
    if (headline.includes(person.surname)) weight += WEIGHTS.headline;
    if (text.startsWith(`${person.name}:`, at)) weight += WEIGHTS.labelled;
    if (/(?:herr|frau|mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|professor) $/i.test(text.slice(Math.max(0, at - 10), at)))
      weight += WEIGHTS.addressed;
    counts.set(person, (counts.get(person) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
