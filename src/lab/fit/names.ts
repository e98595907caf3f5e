/** Numbers features by name, so that what is learnt is a table by name. */
export class Names {
  private readonly index: ReadonlyMap<string, number>;

  constructor(readonly names: readonly string[]) {
    this.index = new Map(names.map((name, i) => [name, i]));
  }

  /** Names with values as numbered features; a name met twice counts twice, one that is not known is left out. */
  encode(pairs: Iterable<readonly [string, number]>): { features: Int32Array; values: Float64Array } {
    const sums = new Map<number, number>();
    for (const [name, value] of pairs) {
      const i = this.index.get(name);
      if (i !== undefined) sums.set(i, (sums.get(i) ?? 0) + value);
    }
    return { features: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
  }
}
