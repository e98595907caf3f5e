/** How many parts the outlets are split into; each part is read by weights learnt on the others. */
export const FOLDS = 5;

/** Splits by outlet, never by sentence: for each fold what to learn from and what to read. */
export function foldsOf<T extends { readonly outlet: string }>(pages: readonly T[]): { learn: T[]; read: T[] }[] {
  const outlets = [...new Set(pages.map(({ outlet }) => outlet))].sort();
  const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => ({
    learn: pages.filter(({ outlet }) => foldOf.get(outlet) !== fold),
    read: pages.filter(({ outlet }) => foldOf.get(outlet) === fold),
  }));
}
