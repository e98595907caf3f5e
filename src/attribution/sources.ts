import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { slice } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { Cast, type Named } from './cast.ts';
import type { Draft } from './draft.ts';
import { isThing } from './kinds.ts';
import type { People } from './people.ts';

/** Whether something that shows or heads can be a source. */
const isSpeaker = (named: Named | undefined): boolean =>
  named !== undefined &&
  (named.person !== undefined || named.kind === 'document' || named.kind === 'media' || named.kind === 'organisation');

/** Whether a noun in the name says what it is. */
const isListed = ({ name }: Named, language: Language): boolean =>
  name.split(/[\s-]+/).some((word) => isThing(word.toLowerCase(), language)) || /^\p{Lu}{2,}$/u.test(name);

/** Who speaks in a draft: as its sentence names them, as known beforehand, or who spoke last. */
function speakerOf(text: string, cast: Cast, { source, given, whose, doubtful }: Draft): Named | undefined {
  if (given?.name) return given.person ? given : (cast.resolve(given.name) ?? given);
  const resolved = source ? cast.resolve(slice(text, source)) : undefined;
  if (resolved && !(doubtful && !isSpeaker(resolved))) return resolved;
  return whose === 'previous' || doubtful ? cast.previous() : undefined;
}

/** Gives every draft the name, kind and role of its source, following pronouns, titles and continued speech. */
export function nameSources(
  { text }: Article,
  language: Language,
  people: People,
  drafts: readonly Draft[],
): Attribution[] {
  if (drafts.length === 0) return [];
  const cast = new Cast(people, language);
  const named: Attribution[] = [];
  for (const draft of drafts) {
    const { form, content, cue, source, role, marks } = draft;
    const at = source?.start ?? content[0]?.start ?? 0;
    cast.moveTo(at);
    const speaker = speakerOf(text, cast, draft);
    if (draft.tentative && !isSpeaker(speaker)) continue;
    if (draft.tentative === 'listed' && speaker && !speaker.person && !isListed(speaker, language)) continue;
    if (speaker && (source || draft.given)) cast.remember(speaker, at);
    const told = role ? slice(text, role) : undefined;
    const office = told && /\p{L}{2}/u.test(told) ? told : speaker?.role;
    if (role && speaker?.person && office) speaker.person.roles.add(office.toLowerCase());
    named.push({
      form,
      content,
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      ...(speaker ? { sourceName: speaker.name } : {}),
      sourceKind: speaker?.kind ?? 'unknown',
      ...(office ? { role: office } : {}),
      marks,
    });
  }
  named.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return withFirstSpeaker(named);
}

/** Direct speech before anybody is named, in headlines mostly, is that of the first who is. */
function withFirstSpeaker(attributions: readonly Attribution[]): Attribution[] {
  const first = attributions.findIndex(({ sourceName }) => sourceName !== undefined);
  const speaker = attributions[first];
  if (!speaker?.sourceName) return [...attributions];
  const { sourceName, sourceKind, role } = speaker;
  return attributions.map((attribution, i) =>
    i < first && attribution.form === 'direct'
      ? { ...attribution, sourceName, sourceKind, ...(role ? { role } : {}) }
      : attribution,
  );
}
