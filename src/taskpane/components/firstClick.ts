import type { MouseEvent } from 'react';

/** For a button that stands where another one stood before: the second click of a double click on that one is not meant for this one. The keyboard's clicks count. */
export const firstClick = (act: () => void) => (event: MouseEvent): void => {
  if (event.detail < 2) act();
};
