import type { SiteRoot } from '../../data/queries';
import { isRunning } from '../../state/tour';
import type { TourStore } from '../../state/tourStore';
import { siteRoot } from '../siteRoot';
import { registerWorker } from '../update/register';
import { ownVersion, versionAtHand } from '../update/version';
import type { WorkerMessage } from '../worker/messages';
import { WALL_SCOPE } from '../worker/scopes';

/** How often a wall looks for a new build. */
const LOOK_MS = 10 * 60_000;
/** A worker that has not taken over after so long will not. */
const TAKE_OVER_MS = 5_000;

/** What of the page the update needs; a test has another one. */
export interface UpdateHost {
  /** Version that this wall is of. */
  readonly own: string;
  /** Version that a reload would bring; undefined where a reload would bring nothing. */
  atHand(): Promise<string | undefined>;
  /** Has the worker look for a new build. */
  look(): Promise<void>;
  /** Whether a worker stands ready with all of a new build. */
  isWaiting(): boolean;
  /** Has it take over; resolves when it has. */
  takeOver(): Promise<void>;
  reload(): void;
}

/** Moves a running wall over to new builds. */
export interface Update {
  /** Looks for one. */
  look(): Promise<void>;
  /** Notes whether one is ready. */
  note(): Promise<void>;
  /** Between two stops: moves over, if there is one. */
  between(): Promise<void>;
}

/**
 * Looks for new builds, and moves over to them between two stops. With a worker a build counts as there when all of it has
 * been fetched and checked; without one, when the host names it.
 */
export function createUpdate(host: UpdateHost): Update {
  let isDue = false;
  let isMoving = false;
  const isNew = (version: string | undefined): boolean =>
    version !== undefined && host.own !== '' && version !== host.own;
  const note = async (): Promise<void> => {
    isDue = host.isWaiting() || isNew(await host.atHand());
  };
  const look = async (): Promise<void> => {
    await host.look();
    await note();
  };
  const move = async (): Promise<void> => {
    if (host.isWaiting()) await host.takeOver();
    // Asked once more: the network may be gone by now, and a wall without a page is dark.
    if (isNew(await host.atHand())) host.reload();
  };
  const between = async (): Promise<void> => {
    if (!isDue || isMoving) return;
    isMoving = true;
    await move();
    isDue = false;
    isMoving = false;
  };
  return { look, note, between };
}

/** Reloads where a reload would bring a page, and otherwise leaves the wall as it is. */
export async function reloadSafely(root: SiteRoot, reload: () => void): Promise<void> {
  if ((await versionAtHand(root)) !== undefined) reload();
}

function takeOver(waiting: ServiceWorker | null | undefined): Promise<void> {
  return new Promise((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
    setTimeout(done, TAKE_OVER_MS);
    const message: WorkerMessage = { type: 'TAKE_OVER' };
    waiting?.postMessage(message);
  });
}

/** Looks after the worker and the version of a wall for as long as it runs. */
export async function followBuilds(doc: Document, { store }: TourStore, reload: () => void): Promise<void> {
  const root = siteRoot(doc);
  const registration = await registerWorker(root, WALL_SCOPE);
  // Without this the browser may forget all that is kept when its disk gets full.
  void navigator.storage?.persist?.().catch(() => false);
  const update = createUpdate({
    own: ownVersion(doc),
    atHand: () => versionAtHand(root),
    look: async () => void (await registration?.update().catch(() => undefined)),
    isWaiting: () => Boolean(registration?.waiting),
    takeOver: () => takeOver(registration?.waiting),
    reload,
  });
  const look = (): void => void update.look();
  const note = (): void => void update.note();
  registration?.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', note));
  // Another wall on the same device may have moved over for both.
  navigator.serviceWorker?.addEventListener('controllerchange', note);
  doc.defaultView?.addEventListener('online', look);
  setInterval(look, LOOK_MS);
  store.subscribe((state, before) => {
    if (state.shown !== before.shown && isRunning(state)) void update.between();
  });
}
