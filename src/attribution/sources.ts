import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { slice } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { Cast } from './cast.ts';
import type { Named } from './discourse.ts';
import type { Draft } from './draft.ts';
import { isThing } from './kinds.ts';
import { isName, isOffice, trimmed } from './naming.ts';
import type { People } from './people.ts';

/** Whether something that shows or heads can be a source. */
const isSpeaker = (named: Named | undefined): boolean =>
  named !== undefined &&
  (named.person !== undefined || named.kind === 'document' || named.kind === 'media' || named.kind === 'organisation');

/** Whether a noun in the name says what it is. */
const isListed = ({ name }: Named, language: Language): boolean =>
  name.split(/[\s-]+/).some((word) => isThing(word.toLowerCase(), language)) || /^\p{Lu}{2,}$/u.test(name);

/** A source as its sentence names it, and what the sentence says that it is. */
type Naming = { readonly speaker?: Named; readonly office?: string };

/** "The institute's CEO, Oren Etzioni, says": an apposition that is a name makes the words before it the office. */
function namingIn(text: string, language: Language, cast: Cast, { source, role }: Draft): Naming {
  if (!source) return {};
  const phrase = slice(text, source);
  const told = role ? trimmed(slice(text, role), language) : '';
  if (isName(told) && !isName(phrase)) {
    const speaker = cast.resolve(told);
    if (speaker) return { speaker, ...(isOffice(phrase, language) ? { office: trimmed(phrase, language) } : {}) };
  }
  const speaker = cast.resolve(phrase);
  return { ...(speaker ? { speaker } : {}), ...(isOffice(told, language) ? { office: told } : {}) };
}

/** Who speaks in a draft: as known beforehand, as its sentence names them, or who spoke last. */
function speakerIn(text: string, language: Language, cast: Cast, draft: Draft): Naming {
  const { given, whose, doubtful } = draft;
  if (given?.name) return { speaker: given.person ? given : (cast.resolve(given.name) ?? given) };
  const naming = namingIn(text, language, cast, draft);
  if (naming.speaker && !(doubtful && !isSpeaker(naming.speaker))) return naming;
  const previous = whose === 'previous' || doubtful ? cast.previous() : undefined;
  return previous ? { speaker: previous } : {};
}

/** Words that name nobody are no source either, unless they are a pronoun. */
const isSource = (words: string, speaker: Named | undefined): boolean =>
  speaker !== undefined || /^\p{L}+$/u.test(words.trim());

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
    const { form, content, cue, source, marks } = draft;
    const at = source?.start ?? content[0]?.start ?? 0;
    cast.moveTo(at);
    const { speaker, office = speaker?.role } = speakerIn(text, language, cast, draft);
    if (draft.tentative && !isSpeaker(speaker)) continue;
    if (draft.tentative === 'listed' && speaker && !speaker.person && !isListed(speaker, language)) continue;
    if (speaker && (source || draft.given)) cast.remember(speaker, at);
    if (speaker?.person && office) speaker.person.roles.add(office.toLowerCase());
    named.push({
      form,
      content,
      ...(cue ? { cue } : {}),
      ...(source && isSource(slice(text, source), speaker) ? { source } : {}),
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
