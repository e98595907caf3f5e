import type { Attribution } from '../attribution/attribution.ts';
import { lengthOf } from '../text/span.ts';
import type { SourceNote } from './reading.ts';

/** Everyone who is quoted by name or description, most quoted first. What nobody can be found for is left out. */
export function sourceNotes(attributions: readonly Attribution[]): SourceNote[] {
  const total = attributions.reduce((sum, attribution) => sum + sizeOf(attribution), 0);
  const notes = new Map<string, { note: SourceNote; size: number }>();
  for (const [index, attribution] of attributions.entries()) {
    const { sourceName, role, sourceKind } = attribution;
    if (!sourceName) continue;
    const known = notes.get(sourceName);
    const size = (known?.size ?? 0) + sizeOf(attribution);
    const its = role ?? known?.note.role;
    const note: SourceNote = {
      name: sourceName,
      ...(its ? { role: its } : {}),
      kind: known?.note.kind ?? sourceKind,
      attributions: [...(known?.note.attributions ?? []), index],
      share: total > 0 ? size / total : 0,
    };
    notes.set(sourceName, { note, size });
  }
  return [...notes.values()].sort((a, b) => b.size - a.size).map(({ note }) => note);
}

const sizeOf = ({ content }: Attribution): number => content.reduce((sum, span) => sum + lengthOf(span), 0);
