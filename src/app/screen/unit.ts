import { useEffect, useLayoutEffect, useState } from 'react';

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Share of the screen's height below which no text goes. */
export const TEXT_FLOOR = 0.016;

/**
 * The unit that all type of a wall is set in: a hundredth of the screen's height, which is what grows with the distance
 * people stand at. On a screen so slender that lines would hold a few words only, its width decides. wall.css says the same.
 */
export const unitOf = ({ width, height }: Size): number => Math.min(height / 100, width * 0.019);

const readWindow = (): Size => ({ width: window.innerWidth, height: window.innerHeight });

/** The window's size, also when it changes under a running wall. */
export function useWindowSize(): Size {
  const [size, setSize] = useState(readWindow);
  useEffect(() => {
    const changed = () => setSize(readWindow());
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  }, []);
  return size;
}

/** The size of an element in whole px; undefined until it has one. Known before it is seen, so that nothing moves once it is. */
export function useElementSize(element: HTMLElement | null): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    if (!element) return;
    const read = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      if (width < 40 || height < 40) return;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
