import { useLayoutEffect, useRef, useState } from 'react';
import type { Lang } from '../../domain/text';
import { vouchFor } from '../../ui/trustedTypes';
import type { LedgerRow, WallStop } from './types';
import { type Size, TEXT_FLOOR, unitOf, useElementSize } from './unit';
import { fill, SCREEN_WORDS } from './words';

interface CompanionProps {
  readonly stop: WallStop;
  readonly lang: Lang;
  readonly screen: Size;
}

/** Room that a drawing leaves to the list beside it, in units of the wall's type. */
const LIST_UNITS = 52;
/** A drawing beside a list needs at least this share of the panel. */
const SIDE_BY_SIDE = 1.5;

/** What accompanies the map: the view's own drawing where it can be read from afar, and its claims as a list. */
export function Companion({ stop, lang, screen }: CompanionProps) {
  const [panel, setPanel] = useState<HTMLDivElement | null>(null);
  const size = useElementSize(panel);
  const [drawn, setDrawn] = useState<'alone' | 'beside' | 'none'>('none');
  return (
    <div className="wall-companion" ref={setPanel} data-drawn={drawn}>
      {size ? <Drawing stop={stop} size={size} screen={screen} onChoice={setDrawn} /> : null}
      {drawn === 'alone' ? null : <Ledger key={`${stop.id}-${drawn}`} stop={stop} lang={lang} screen={screen} />}
    </div>
  );
}

interface Fitting {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const viewBoxOf = (svg: SVGSVGElement): Size => {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height };
};

const smallestText = (svg: SVGSVGElement): number =>
  Math.min(
    ...[...svg.querySelectorAll('text, tspan')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
  );

/** The largest of a view's drawings that fits into a box with all its text above the floor; enlarged evenly, never stretched. */
function fitDrawing(host: HTMLElement, drawings: readonly string[], box: Size, floor: number): Fitting | undefined {
  let best: Fitting | undefined;
  for (const svg of drawings) {
    host.innerHTML = vouchFor(svg);
    const element = host.querySelector('svg');
    const natural = element && viewBoxOf(element);
    if (!element || !natural || !(natural.width > 0)) continue;
    const scale = Math.min(box.width / natural.width, box.height / natural.height);
    if (scale * smallestText(element) < floor) continue;
    const fitting = { svg, width: natural.width * scale, height: natural.height * scale };
    if (!best || fitting.width * fitting.height > best.width * best.height) best = fitting;
  }
  host.replaceChildren();
  return best;
}

interface DrawingProps {
  readonly stop: WallStop;
  readonly size: Size;
  readonly screen: Size;
  readonly onChoice: (drawn: 'alone' | 'beside' | 'none') => void;
}

function Drawing({ stop, size, screen, onChoice }: DrawingProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const unit = unitOf(screen);
    const beside = size.width > size.height * SIDE_BY_SIDE && size.width > 2.2 * LIST_UNITS * unit;
    const box = beside ? { ...size, width: size.width - LIST_UNITS * unit } : size;
    const found = fitDrawing(element, stop.drawings, box, screen.height * TEXT_FLOOR);
    if (found) {
      element.innerHTML = vouchFor(found.svg);
      const svg = element.querySelector('svg');
      svg?.setAttribute('width', String(found.width));
      svg?.setAttribute('height', String(found.height));
    }
    onChoice(found ? (beside ? 'beside' : 'alone') : 'none');
    return () => element.replaceChildren();
  }, [stop, size, screen, onChoice]);
  return <div className="wall-drawing" ref={host} />;
}

interface LedgerProps {
  readonly stop: WallStop;
  readonly lang: Lang;
  readonly screen: Size;
}

/** Claims as lines, as many as there is room for; the rest is counted, not cut. */
function Ledger({ stop, lang, screen }: LedgerProps) {
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const size = useElementSize(list);
  const [shown, setShown] = useState(stop.list.length);
  useLayoutEffect(() => {
    if (list && size && screen) setShown(showWhatFits(list));
  }, [list, size, screen]);
  const more = stop.list.length - shown;
  return (
    <section className="wall-ledger">
      <h2>
        {stop.listTitle}
        {more > 0 ? <span className="wall-more">{fill(SCREEN_WORDS.more[lang], { n: more })}</span> : null}
      </h2>
      <ol ref={setList}>
        {stop.list.map((row) => (
          <Row key={row.claims.join()} row={row} stop={stop} />
        ))}
      </ol>
    </section>
  );
}

/** Sizes of the lines, in units of the wall's type; the largest that shows all of them is taken. */
const ROW_SIZES = [3.6, 3, 2.6, 2.2, 1.9, 1.7];
const ROW_SETTINGS = ROW_SIZES.flatMap((size) => [[size, 'one'] as const, [size, 'many'] as const]);

/** Which lines lie within the box; the others stand in columns beyond its edge. */
function fitting(list: HTMLElement, rows: readonly HTMLElement[]): number {
  const frame = list.getBoundingClientRect();
  const out = rows.findIndex((row) => {
    const box = row.getBoundingClientRect();
    return box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
  });
  return out === -1 ? rows.length : out;
}

type RowSetting = (typeof ROW_SETTINGS)[number];

function setRows(list: HTMLElement, [size, columns]: RowSetting): void {
  list.style.setProperty('--row', String(size));
  list.dataset.columns = columns;
}

const ONE_LINE = 1.5;

/** Whether every line is one line: none much higher than the lowest. */
function isUnbroken(rows: readonly HTMLElement[]): boolean {
  const heights = rows.map((row) => row.offsetHeight);
  return Math.max(...heights) < ONE_LINE * Math.min(...heights);
}

/**
 * The largest setting that has room for all lines; the next size below it where that breaks none of them. Undefined where
 * even the smallest has no room.
 */
function bestSetting(list: HTMLElement, rows: readonly HTMLElement[]): RowSetting | undefined {
  const hasRoom = (setting: RowSetting): boolean => {
    setRows(list, setting);
    return fitting(list, rows) === rows.length;
  };
  const largest = ROW_SETTINGS.find(hasRoom);
  if (!largest) return undefined;
  const next = ROW_SIZES[ROW_SIZES.indexOf(largest[0]) + 1] ?? largest[0];
  const near = ROW_SETTINGS.filter(([size]) => size === largest[0] || size === next);
  return near.find((setting) => hasRoom(setting) && isUnbroken(rows)) ?? largest;
}

/** Sets the lines as large as all of them have room, and where even the smallest have none, hides the last ones. */
function showWhatFits(list: HTMLElement): number {
  const rows = [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement);
  for (const row of rows) row.hidden = false;
  delete list.dataset.all;
  const best = bestSetting(list, rows);
  setRows(list, best ?? [Math.min(...ROW_SIZES), 'many']);
  const count = fitting(list, rows);
  rows.forEach((row, index) => {
    row.hidden = index >= count;
  });
  list.dataset.all = String(count === rows.length);
  return count;
}

function Row({ row, stop }: { readonly row: LedgerRow; readonly stop: WallStop }) {
  const chosen = row.claims.includes(stop.select ?? '') || (row.place !== undefined && row.place === stop.select);
  return (
    <li data-dye={row.dye} data-chosen={chosen || undefined}>
      <button
        type="button"
        className="mark"
        data-claim={row.claims.join(' ')}
        data-place={row.place}
        data-label={row.label}
      >
        <span className="wall-row-label">{row.label}</span>
        {row.value === '' ? null : <span className="wall-row-value">{row.value}</span>}
      </button>
    </li>
  );
}
