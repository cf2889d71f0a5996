import { useEffect, useRef } from 'react';

/** What a key does; named as `keyOf` gives it. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Where keys are for typing or choosing, and not ours. */
const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';
/** What Enter and the arrows do by themselves there is left alone; Enter on the tab that is open does nothing. */
const OWN_KEYS = 'button:not([role=tab][aria-selected=true]), a, summary';
const NAVIGATION = new Set(['enter', 'arrowup', 'arrowdown']);

/**
 * Listens to single keys while mounted. Not while something is typed or composed by an input method, not with Ctrl, Alt or ⌘ (Excel's, the browser's and
 * screen readers' keys), not for keys held down. Screen readers keep letters and digits for themselves while reading; then the buttons do the same.
 */
export function useReviewKeys(isOn: boolean, actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || target?.closest(TYPING)) return;
      const key = keyOf(event);
      const action = latest.current[key];
      if (action === undefined || (NAVIGATION.has(key) && (target?.closest(OWN_KEYS) || (key !== 'enter' && target?.closest('[role=tab]'))))) return;
      event.preventDefault();
      if (!event.repeat || key.startsWith('arrow')) action();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}

/** `a`, `1`, `enter` …: what is printed on the key also where an input method makes something else of it. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const plain = key.normalize('NFKC').toLowerCase();
  if (/^[\x20-\x7e]+$/.test(plain) && plain !== 'process' && plain !== 'unidentified') return plain;
  return code.replace(/^(?:Key|Digit|Numpad)/, '').toLowerCase();
}
