import type { Language } from '../domain/vocabulary';
import type { Notice } from './results';

/** A notice as one or two sentences for the user. */
export function wordNotice(_notice: Notice, _language: Language): string {
  return '';
}
