/** Macro-F1 (0–100) over the given classes, from [gold, guess] pairs of class indexes, and each class's F1, precision, recall. */
export function macroF1(pairs: readonly (readonly [number, number])[], classes: readonly string[]): string {
  const scores = classes.map((name, k) => {
    const hits = pairs.filter(([gold, guess]) => gold === k && guess === k).length;
    const guessed = pairs.filter(([, guess]) => guess === k).length;
    const there = pairs.filter(([gold]) => gold === k).length;
    const f1 = (200 * hits) / Math.max(1, guessed + there);
    return {
      f1,
      text: `${name} ${f1.toFixed(1)} (p ${((100 * hits) / Math.max(1, guessed)).toFixed(1)} r ${((100 * hits) / Math.max(1, there)).toFixed(1)})`,
    };
  });
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / classes.length;
  return `macro-F1 ${mean.toFixed(1)} | ${scores.map(({ text }) => text).join(', ')}`;
}
