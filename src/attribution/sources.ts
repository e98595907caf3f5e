import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { slice } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { Cast, type Named } from './cast.ts';
import type { Draft } from './draft.ts';
import type { People } from './people.ts';

/** Whether something that shows or heads can be a source. */
const isSpeaker = (named: Named | undefined): boolean =>
  named !== undefined &&
  (named.person !== undefined || named.kind === 'document' || named.kind === 'media' || named.kind === 'organisation');

/** Gives every draft the name, kind and role of its source, following pronouns, titles and continued speech. */
export function nameSources(
  article: Article,
  language: Language,
  people: People,
  drafts: readonly Draft[],
): Attribution[] {
  if (drafts.length === 0) return [];
  const cast = new Cast(people, language);
  return drafts.flatMap(({ form, content, cue, source, role, marks, whose, given: known, tentative }) => {
    cast.moveTo(source?.start ?? content[0]?.start ?? 0);
    const given = known?.name
      ? known
      : source
        ? cast.resolve(slice(article.text, source))
        : whose === 'previous'
          ? cast.previous()
          : undefined;
    if (tentative && !isSpeaker(given)) return [];
    if ((source || known) && given) cast.remember(given, source?.start ?? content[0]?.start ?? 0);
    const its = role ? slice(article.text, role) : given?.role;
    if (role && given?.person && its) given.person.roles.add(its.toLowerCase());
    return {
      form,
      content,
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      ...(given ? { sourceName: given.name } : {}),
      sourceKind: given?.kind ?? 'unknown',
      ...(its ? { role: its } : {}),
      marks,
    };
  });
}
