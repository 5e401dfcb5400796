import { type RefObject, useEffect, useRef } from 'react';
import { markText } from '../../i18n/filter';
import { createMarkFilter, type MarkFilter } from '../../ui/marks/markFilter';
import type { ViewFilter } from './viewFilter';

interface PainterProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly view: ViewFilter;
}

/** Keeps the marks below a root in step with the filter, whoever draws them. Draws nothing itself. */
export function Painter({ root, view: { passing, lang } }: PainterProps) {
  const marks = useRef<MarkFilter>(undefined);
  useEffect(() => {
    if (!root.current) return;
    const filter = createMarkFilter(root.current);
    marks.current = filter;
    return filter.destroy;
  }, [root]);
  useEffect(() => {
    marks.current?.show(passing && { passing, note: (n, all) => markText(n, all, lang) });
  }, [passing, lang]);
  return null;
}
