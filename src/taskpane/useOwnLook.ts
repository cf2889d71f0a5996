import { useEffect, useState } from 'react';
import { useThisPane } from './usePane';

/**
 * Lets a place or a tool look at the workbook by itself: when it is opened, and whenever what it shows may no longer be so. A look waits for what
 * runs; one that gave way to what people asked for is taken again after it.
 * @param lookAt takes the look; false when it was not done.
 * @param madeOf what the look depends on: when one of these changes, it is taken again.
 */
export function useOwnLook(lookAt: () => Promise<boolean>, ...madeOf: readonly unknown[]): void {
  const { job, failure } = useThisPane().state;
  const [isDue, setDue] = useState(true);
  useEffect(() => setDue(true), madeOf);
  const canLook = isDue && job === null && failure === null;
  useEffect(() => {
    if (!canLook) return;
    setDue(false);
    void lookAt().then((done) => {
      if (!done) setDue(true);
    });
  }, [canLook, lookAt]);
}
