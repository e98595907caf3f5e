import type { PublisherNote } from '../reading/reading.ts';
import { tellNote } from '../reading/tellNote.ts';
import { say } from '../ui/browserSay.ts';

/** What a reader should know of the publisher's own interest; nothing on most pages. */
export function Notes({ notes }: { readonly notes: readonly PublisherNote[] }) {
  if (notes.length === 0) return null;
  return (
    <aside class="publisherNote" aria-label={say('noteTitle')}>
      {notes.map((note) => (
        <div key={note.kind}>
          <p>{tellNote(note, say)}</p>
          <p class="remark">{say('note_foundIn', note.wordings.map((wording) => say('quoted', wording)).join(', '))}</p>
        </div>
      ))}
    </aside>
  );
}
