import { useEffect, useRef, useState } from 'react';
import { afterFrame } from '../../ui/afterFrame';

/**
 * A choice that has much to follow: what is chosen is there at once, and told after the frame that shows it. A further choice
 * builds on it, and is told in its place where it comes before that.
 *
 * @returns what is chosen, or about to be, and how to choose
 */
export function useSoon<T>(value: T, tell: (next: T) => void): readonly [T, (next: T) => void] {
  const [soon, setSoon] = useState(value);
  const last = useRef(value);
  // What came of it, or what Back brought, is what counts.
  useEffect(() => setSoon(value), [value]);
  const choose = (next: T) => {
    last.current = next;
    setSoon(next);
    afterFrame(() => {
      if (last.current === next) tell(next);
    });
  };
  return [soon, choose];
}
