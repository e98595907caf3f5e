/** One entry a line; empty lines and lines that begin with `#` are for people. */
export const list = (lines: string): readonly string[] => lines.match(/^[^#\s](?:.*\S)?/gm) ?? [];
