/**
 * Going on to another view within the app. What the view needs is fetched before the page changes, so that what a
 * person looks at stays until there is something to take its place. Where something does not come (an old tab after a
 * new build, a broken file, a captive portal), the view's own page, which needs none of it, is opened instead; where even
 * that cannot be reached, everything stays as it is and says so.
 */
export interface GoOn {
  /** Fetches what the view needs; rejects where something does not come. */
  readonly fetchParts: () => Promise<unknown>;
  /** Whether the view's own page can be reached at all. */
  readonly isReachable: () => Promise<boolean>;
  /** Shows the view within the app. */
  readonly show: () => void;
  /** Opens the view's own page. */
  readonly open: () => void;
}

export type Arrival = 'shown' | 'opened' | 'stayed';

/** Longer than this nobody waits for what its own page may show at once. */
export const PATIENCE_MS = 8_000;

/** Goes on in the best way that works. Never rejects. */
export async function goOn({ fetchParts, isReachable, show, open }: GoOn, isCurrent: () => boolean): Promise<Arrival> {
  const fetched = await inTime(fetchParts());
  if (!isCurrent()) return 'stayed';
  if (fetched) {
    show();
    return 'shown';
  }
  if (!(await isReachable()) || !isCurrent()) return 'stayed';
  open();
  return 'opened';
}

/** Whether something comes, and in time. */
async function inTime(promise: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), PATIENCE_MS);
  });
  const came = promise.then(
    () => true,
    () => false,
  );
  const result = await Promise.race([came, late]);
  clearTimeout(timer);
  return result;
}

/** Asks for a page's head and nothing more; a server that does not answer counts as one that cannot be reached. */
export async function answers(url: string, ask: typeof fetch = fetch): Promise<boolean> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), PATIENCE_MS);
  try {
    return (await ask(url, { method: 'HEAD', signal: clock.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
