import { LABELS, type Label, type Shares } from '../reading/reading.ts';
import { formatPercent, percentages } from '../text/percent.ts';
import type { Say } from '../text/say.ts';

/** From this percentage on a voice is nearly all of the text. */
const NEARLY_ALL = 85;
/** From this percentage on, two thirds, it is most of the text. */
const MOST = 67;
/** A further voice is worth a word from this percentage on; promotion always is. */
const NOTABLE = 15;
/** Below this percentage exact figures would claim more than they know. */
const TRACE = 2;

/** One sentence that says in plain words what a text is made of. Takes shares from 0 to 1. */
export function summarise(shares: Shares, say: Say): string {
  const whole = percentages(LABELS.map((label) => shares[label]));
  const parts = LABELS.map((label, index) => ({ label, percent: whole[index] ?? 0 })).filter(
    ({ percent }) => percent > 0,
  );
  parts.sort((a, b) => b.percent - a.percent);
  const [largest, ...others] = parts;
  if (!largest) return say('summary_nothing');
  if (others.length === 0) return say('summary_all', say(`part_${largest.label}`));
  const notable = others.filter(({ label, percent }) => label === 'promotion' || percent >= NOTABLE).slice(0, 2);
  const [first, second] = notable.map((part) => clause(part, say));
  const opening = openingOf(largest, say);
  if (first === undefined) return say('summary_only', opening);
  if (second === undefined) return say('summary_one', opening, first);
  return say('summary_two', opening, first, second);
}

type Part = { readonly label: Label; readonly percent: number };

function openingOf({ label, percent }: Part, say: Say): string {
  const part = say(`part_${label}`);
  if (percent >= NEARLY_ALL) return say('summary_most', part);
  if (percent >= MOST) return say('summary_mostly', part);
  if (percent > 50) return say('summary_majority', part);
  return say('summary_largest', part, formatPercent(percent, say));
}

const clause = ({ label, percent }: Part, say: Say): string =>
  percent < TRACE
    ? say('summary_trace', say(`part_${label}`))
    : say('summary_also', formatPercent(percent, say), say(`part_${label}`));
