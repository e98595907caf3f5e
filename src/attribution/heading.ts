import type { Draft } from './draft.ts';
import { isCapital, isWord, type Line, lower, spanOf } from './line.ts';
import { phraseEnd } from './phrase.ts';

/** "Precht: Das Auto wird …", "Poll: Voters …": a headline that names its source before a colon. */
export function headingSource(line: Line): Draft | undefined {
  const colon = line.words.findIndex(({ lower: word }) => word === ':');
  if (colon < 1 || colon > 4 || line.words.length - colon < 5 || line.pieces.some(({ use }) => use === 'speech'))
    return undefined;
  for (let i = 0; i < colon; i++) if (!isCapital(line, i) || !isWord(line, i)) return undefined;
  if (phraseEnd(line, 0, colon) !== colon || lower(line, line.words.length - 1) === '?') return undefined;
  const source = spanOf(line, 0, colon);
  const content = spanOf(line, colon + 1, line.words.length);
  const mark = line.words[colon];
  if (!source || !content || !mark) return undefined;
  return {
    form: 'indirect',
    content: [content],
    cue: { start: mark.start, end: mark.end },
    source,
    marks: ['accordingTo'],
    whose: 'named',
    tentative: 'listed',
  };
}
