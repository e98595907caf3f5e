import type { Say } from '../text/say.ts';
import type { Reason } from './reading.ts';

/** A reason as one short phrase for the reader, in the language of `say`, with the words it was found in. */
export const explain = ({ name, words }: Pick<Reason, 'name' | 'words'>, say: Say): string =>
  say(`reason_${name}`, words.join(', ')).replace(/:\s*$/, '');
