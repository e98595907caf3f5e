/** One entry a line; empty lines and lines that begin with `#` are for people. */
export const list = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
