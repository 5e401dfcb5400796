import { claimsOf } from './marks';

/** Which claims pass, and what to say of a mark that stands for others too. */
export interface MarkFilterPaint {
  readonly passing: ReadonlySet<string>;
  readonly note: (passing: number, all: number) => string;
}

export interface MarkFilter {
  /** Paints a filter, or takes it off. */
  show(paint: MarkFilterPaint | undefined): void;
  destroy(): void;
}

/**
 * Paints a filter on what stands below a root, whether or not the picture's own code is there.
 *
 * Contract with the markup, beside that of `attachMarks`:
 * - a mark none of whose claims pass gets `data-out`, one of which some pass `data-partly`; both get `data-note`, which
 *   tooltip and card show, and the same for screen readers;
 * - the words of a claim (`#ev-<claim id>`) that does not pass get `data-out`;
 * - an element whose text holds a count of claims names them in `data-sum`, one id for each that is counted; left empty,
 *   it counts those of the mark it stands in. While a filter is on it says "2/6", and where nothing is left it gets
 *   `data-out`.
 * What is drawn anew meanwhile is painted too. While a picture's code takes its elements over, its text is as served.
 */
export function createMarkFilter(root: HTMLElement): MarkFilter {
  let current: MarkFilterPaint | undefined;
  const painter = createPainter(root);
  const observer = new MutationObserver(() => paint());
  const paint = () => {
    painter.paint(current);
    // What was just written is no news.
    observer.takeRecords();
  };
  const watch = () =>
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-claim', 'data-picture'] });
  return {
    show: (next) => {
      if (!current && !next) return;
      observer.disconnect();
      current = next;
      paint();
      if (next) watch();
    },
    destroy: () => {
      observer.disconnect();
      painter.paint(undefined);
    },
  };
}

interface Painter {
  paint(paint: MarkFilterPaint | undefined): void;
}

function createPainter(root: HTMLElement): Painter {
  const described = new WeakMap<Element, string | null>();
  const sums = new WeakMap<Element, Sum>();
  return {
    paint: (paint) => {
      for (const mark of root.querySelectorAll('[data-claim]')) paintMark(mark, paint, described);
      for (const words of root.querySelectorAll('[id^="ev-"]')) paintWords(words, paint);
      for (const sum of root.querySelectorAll('[data-sum]')) paintSum(sum, paint, sums);
      root.toggleAttribute('data-filtered', paint !== undefined);
    },
  };
}

function paintWords(words: Element, paint: MarkFilterPaint | undefined): void {
  const out = paint !== undefined && !paint.passing.has(words.id.slice('ev-'.length));
  words.toggleAttribute('data-out', out);
  write(words, 'data-note', out ? paint.note(0, 1) : null);
}

function paintMark(
  mark: Element,
  paint: MarkFilterPaint | undefined,
  described: WeakMap<Element, string | null>,
): void {
  const claims = claimsOf(mark);
  const passing = paint ? claims.filter((id) => paint.passing.has(id)).length : claims.length;
  const note = paint && passing < claims.length ? paint.note(passing, claims.length) : null;
  mark.toggleAttribute('data-out', note !== null && passing === 0);
  mark.toggleAttribute('data-partly', note !== null && passing > 0);
  write(mark, 'data-note', note);
  // Rows and lists say it by being hidden; a drawing only by its look.
  if (mark.matches('.mark')) describe(mark, note, described);
}

/** A mark may have a description of its own, which comes back when the filter goes. */
function describe(mark: Element, note: string | null, described: WeakMap<Element, string | null>): void {
  const own = described.get(mark);
  if (note === null) {
    if (own !== undefined) write(mark, 'aria-description', own);
    described.delete(mark);
    return;
  }
  const before = own === undefined ? mark.getAttribute('aria-description') : own;
  described.set(mark, before);
  write(mark, 'aria-description', [before, note].filter(Boolean).join('; '));
}

function write(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** The text of a sum as it was drawn, and as it was last written here. */
interface Sum {
  readonly drawn: string;
  readonly written: string;
}

function countedBy(element: Element): string[] {
  const own = (element.getAttribute('data-sum') ?? '').split(' ').filter(Boolean);
  const mark = element.closest('[data-claim]');
  return own.length > 0 || !mark ? own : claimsOf(mark);
}

const COUNT = /\d+/;

function paintSum(element: Element, paint: MarkFilterPaint | undefined, sums: WeakMap<Element, Sum>): void {
  const node = element.firstChild;
  if (!(node instanceof Text)) return;
  const known = sums.get(element);
  // Drawn anew since: that is what it says now.
  const drawn = known && known.written === node.data ? known.drawn : node.data;
  const claims = countedBy(element);
  const hydrating = element.closest('[data-picture="waking"]') !== null;
  const left = paint && !hydrating ? claims.filter((id) => paint.passing.has(id)).length : claims.length;
  const written = left === claims.length ? drawn : drawn.replace(COUNT, `${left}/$&`);
  // The text node itself is written, not the element: what React knows of it stays.
  if (node.data !== written) node.data = written;
  element.toggleAttribute('data-out', left === 0 && claims.length > 0);
  sums.set(element, { drawn, written });
}
