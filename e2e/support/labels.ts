import type { Page } from '@playwright/test';

/**
 * What a label may be at least, in CSS px. 320 px is a window of 1280 at 400 %: there a px is four of the screen's, and
 * no phone for which there are browsers today is narrower than 360.
 */
const floorAt = (width: number): number => (width < 360 ? 10 : width < 480 ? 11 : 12);

/**
 * What is wrong with the writing of the drawings on a page as they stand now, one line each: labels that lie on one
 * another, that leave their frame, or that are too small to read. Turned labels are compared as they are turned.
 */
export function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(measureLabels, floorAt(page.viewportSize()?.width ?? 0));
}

/** Runs in the page. */
function measureLabels(floor: number): string[] {
  type Point = readonly [number, number];
  interface Label {
    readonly text: string;
    readonly of: Element;
    /** CSS px on the screen. */
    readonly size: number;
    readonly baseline: number;
    /** Its four corners on the screen: as high as its letters, not as its line. */
    readonly corners: readonly Point[];
  }
  // Letters of a face reach this far above and below the base line, in em; labels must keep this far apart, in px.
  const [ASCENT, DESCENT, APART] = [0.76, 0.16, 1] as const;
  const isRun = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const runsOf = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')].filter((run) => isRun(run) && isSeen(run));
  function isSeen(element: Element): boolean {
    return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  }
  function labelOf(run: SVGTextContentElement): Label[] {
    const [matrix, letters] = [run.getScreenCTM(), run.getNumberOfChars()];
    if (!matrix || letters === 0) return [];
    const [first, last] = [run.getExtentOfChar(0), run.getExtentOfChar(letters - 1)];
    const y = run.getStartPositionOfChar(0).y;
    const em = Number.parseFloat(getComputedStyle(run).fontSize);
    const [left, right] = [Math.min(first.x, last.x), Math.max(first.x + first.width, last.x + last.width)];
    const at = (x: number, height: number): Point => {
      const point = new DOMPoint(x, height).matrixTransform(matrix);
      return [point.x, point.y];
    };
    const [top, bottom] = [y - em * ASCENT, y + em * DESCENT];
    const corners = [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
    const size = em * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    return [{ text: run.textContent?.trim() ?? '', of: run.closest('text') ?? run, size, baseline: y, corners }];
  }
  const range = (corners: readonly Point[], [ax, ay]: Point): Point => {
    const along = corners.map(([x, y]) => x * ax + y * ay);
    return [Math.min(...along), Math.max(...along)];
  };
  /** The four directions in which two rectangles can lie apart. */
  function axesOf(label: Label): Point[] {
    const [a, b] = label.corners as [Point, Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const unit: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    return [unit, [-unit[1], unit[0]]];
  }
  function collide(a: Label, b: Label): boolean {
    // Parts of one line differ in weight, not in place.
    if (a.of === b.of && a.baseline === b.baseline) return false;
    return [...axesOf(a), ...axesOf(b)].every((axis) => {
      const [[lowA, highA], [lowB, highB]] = [range(a.corners, axis), range(b.corners, axis)];
      return Math.min(highA, highB) - Math.max(lowA, lowB) > APART;
    });
  }
  const outside = (label: Label, frame: DOMRect) =>
    label.corners.some(
      ([x, y]) => x < frame.left - 1 || x > frame.right + 1 || y < frame.top - 1 || y > frame.bottom + 1,
    );
  function faultsOf(svg: SVGSVGElement): string[] {
    const labels = runsOf(svg).flatMap(labelOf);
    const frame = svg.getBoundingClientRect();
    const name = svg.getAttribute('class') ?? 'svg';
    return labels.flatMap((label, index) => [
      ...(label.size < floor - 0.05 ? [`${name}: “${label.text}” is ${label.size.toFixed(1)} px`] : []),
      ...(outside(label, frame) ? [`${name}: “${label.text}” leaves its frame`] : []),
      ...labels
        .slice(index + 1)
        .filter((other) => collide(label, other))
        .map((other) => `${name}: “${label.text}” lies on “${other.text}”`),
    ]);
  }
  return [...document.querySelectorAll<SVGSVGElement>('svg')].filter(isSeen).flatMap(faultsOf);
}
