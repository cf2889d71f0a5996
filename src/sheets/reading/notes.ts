import type { Language } from '../../domain/vocabulary';
import type { ReadingNote } from '../lists';

/** A reading note in words: one plain sentence. Unknown codes (from a newer version) give the code itself. */
export function readingNoteText(note: ReadingNote, _language: Language): string {
  return note.code;
}
