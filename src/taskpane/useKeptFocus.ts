import { useEffect, useRef } from 'react';

/** Parts of the page that a screen reader names, or that hold a whole place. */
const PARTS = '[role=region], [role=group], article, section, main';

/**
 * When what had the focus is gone (a button that has done its work, a message that was closed), the keyboard and the screen reader go on at the part of the
 * page that it stood in, instead of at the beginning of the page. Called last by the whole pane: whoever knows a better place took the focus before.
 */
export function useKeptFocus(): void {
  const last = useRef<readonly Element[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? [target, ...around(target)] : [];
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const [focused, ...parts] = last.current;
    // What a click beside everything left without focus is still there.
    if (focused === undefined || focused.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const part = parts.find((one) => one.isConnected);
    if (!(part instanceof HTMLElement)) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  });
}

function around(element: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement?.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) parts.push(part);
  return parts;
}
