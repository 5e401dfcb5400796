/** What a page's own clock says of it. Runs in the page, before anything of the page does. */

/** The largest thing that was painted before a person did anything. */
export interface Painted {
  /** ms since the page was asked for. */
  readonly at: number;
  /** The element, as a selector would name it. */
  readonly what: string;
}

/** Something moved that nobody had asked to move. */
export interface Shift {
  readonly value: number;
  readonly what: string;
}

/** One key or tap: from its arrival to the next frame that was shown. All in ms. */
export interface Answered {
  readonly took: number;
  /** Until the page got to it. */
  readonly waited: number;
  /** While the page's listeners ran. */
  readonly worked: number;
}

export interface PageWatch {
  painted: Painted | undefined;
  shifts: Shift[];
  /** The slowest event of each interaction, by the browser's number for it. */
  readonly answers: Map<number, Answered>;
}

declare global {
  interface Window {
    vitals: PageWatch;
  }
}

interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
interface LargestPaintEntry extends PerformanceEntry {
  readonly element: Element | null;
}
/** The options of an observer, with one that types do not know yet. */
interface Options extends PerformanceObserverInit {
  readonly durationThreshold?: number;
}
interface InteractionEntry extends PerformanceEventTiming {
  readonly interactionId: number;
}

/** Begins to watch. The shortest events that browsers tell of take 16 ms; what is not told of was shorter. */
export function watchPage(): void {
  const watch: PageWatch = { painted: undefined, shifts: [], answers: new Map() };
  window.vitals = watch;
  const named = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'something that is gone';
    const [name] = (element.getAttribute('class') ?? '').split(' ');
    return element.localName + (name ? `.${name}` : '');
  };
  const observe = <E extends PerformanceEntry>(options: Options, note: (entry: E) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as E);
    }).observe({ buffered: true, ...options });
  observe<LargestPaintEntry>({ type: 'largest-contentful-paint' }, ({ startTime, element }) => {
    watch.painted = { at: startTime, what: named(element) };
  });
  observe<LayoutShiftEntry>({ type: 'layout-shift' }, ({ value, hadRecentInput, sources }) => {
    if (!hadRecentInput) watch.shifts.push({ value, what: named(sources[0]?.node ?? null) });
  });
  observe<InteractionEntry>({ type: 'event', durationThreshold: 16 }, (entry) => {
    const { interactionId, name, startTime, processingStart, processingEnd } = entry;
    if (interactionId === 0) return;
    const before = watch.answers.get(interactionId);
    const [waited, worked] = [processingStart - startTime, processingEnd - processingStart];
    // Nothing answers a key that is let go: the browser counts until something else is painted, whenever that may be.
    const duration = name === 'keyup' ? 8 * Math.round((waited + worked) / 8) : entry.duration;
    // A tap is several events, which the same frame may answer; listeners of the last of them do the work.
    watch.answers.set(interactionId, {
      took: Math.max(duration, before?.took ?? 0),
      waited: Math.min(waited, before?.waited ?? waited),
      worked: worked + (before?.worked ?? 0),
    });
  });
}
