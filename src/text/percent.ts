import type { Say } from './say.ts';

/**
 * Whole percentages of shares (0–1) that sum to 100 (largest remainder, Hamilton's method), in the order given.
 * A share above zero never becomes 0 %: someone who is told "0 %" takes it for nothing. All 0 when every share is 0.
 */
export function percentages(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / sum) * 100);
  const whole = exact.map((value) => (value > 0 ? Math.max(1, Math.floor(value)) : 0));
  let missing = 100 - whole.reduce((total, value) => total + value, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }));
  byRemainder.sort((a, b) => (missing > 0 ? b.remainder - a.remainder : a.remainder - b.remainder));
  while (missing !== 0) {
    for (const { index } of byRemainder) {
      const step = Math.sign(missing);
      if (step === 0) break;
      if ((exact[index] ?? 0) <= 0 || (step < 0 && (whole[index] ?? 0) <= 1)) continue;
      whole[index] = (whole[index] ?? 0) + step;
      missing -= step;
    }
  }
  return whole;
}

/** Whole percentages of shares (0–1) that need not make up the whole: with what is left they sum to 100. */
export const percentagesOfWhole = (shares: readonly number[]): number[] =>
  percentages([...shares, Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0))]).slice(0, shares.length);

/** A whole percentage as the reader's language writes it: "34%", "34 %". */
export const formatPercent = (percent: number, say: Say): string =>
  new Intl.NumberFormat(say('languageTag'), { style: 'percent' }).format(percent / 100);
