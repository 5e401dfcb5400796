import type { CDPSession, Page } from '@playwright/test';

/** How long answers took, one number for each action. */
export interface Timed {
  /** From the key or click to the frame in which the last of the answer stands, in ms by the clock. */
  readonly clock: readonly number[];
  /** What the page's main thread worked meanwhile, in ms of processor time: other work of the machine is not in it. */
  readonly processor: readonly number[];
}

/** How long a page has to be still until its answer counts as whole, in ms. */
const STILL = 250;

declare global {
  interface Window {
    answered?: (still: number) => Promise<number>;
  }
}

/** Times the next key or click until the last change below a root has been painted. Runs in the page. */
function armPage(root: string): void {
  let [start, shown, changed] = [0, 0, 0];
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const note = () => {
    changed = performance.now();
    painted(() => {
      shown = performance.now();
    });
  };
  const observer = new MutationObserver(note);
  const begin = (event: Event) => {
    if (start > 0) return;
    start = event.timeStamp;
    note();
  };
  for (const type of ['keydown', 'beforeinput', 'click'])
    window.addEventListener(type, begin, { capture: true, once: true });
  const parts = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const element of document.querySelectorAll(root)) observer.observe(element, parts);
  window.answered = async (still) => {
    while (start === 0 || shown < changed || performance.now() - changed < still)
      await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    return shown - start;
  };
}

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Does things one after the other and times the answer to each, in what a selector names; what is done between them is
 * not timed.
 */
export async function timeEach(
  page: Page,
  root: string,
  actions: readonly (() => Promise<void>)[],
  between: () => Promise<void> = async () => undefined,
): Promise<Timed> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [clock, processor]: [number[], number[]] = [[], []];
  for (const act of actions) {
    await between();
    await page.evaluate(armPage, root);
    const before = await mainThread(session);
    await act();
    clock.push((await page.evaluate((still) => window.answered?.(still), STILL)) ?? Number.NaN);
    processor.push((await mainThread(session)) - before);
  }
  await session.detach();
  return { clock, processor };
}
