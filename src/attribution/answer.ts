import type { Article, Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { People, Person } from './people.ts';

/** What an interviewee says in one block. `label`: the name before it, "Weber:". */
export type Answer = { readonly content: Span; readonly name: string; readonly person?: Person; readonly label?: Span };

/** Whether a block is part of the running text of an interview. */
export const isRunning = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'crosshead' || kind === 'blockQuotation';

/** The person named most often in the headline and before the questions begin. */
export function interviewee({ text, headline, byline }: Article, people: People): Person | undefined {
  const counts = new Map<Person, number>();
  for (const { person, at, credited } of people.mentions) {
    if (credited || byline?.includes(person.name)) continue;
    counts.set(
      person,
      (counts.get(person) ?? 0) + 1 + (at < text.length / 6 ? 1 : 0) + (headline.includes(person.surname) ? 3 : 0),
    );
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
