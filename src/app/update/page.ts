import { installTrustedTypes } from '../../ui/trustedTypes';
import { siteRoot } from '../siteRoot';
import type { WorkerMessage } from '../worker/messages';
import { PAGE_SCOPES } from '../worker/scopes';
import css from './notice.css?inline';
import { registerWorker } from './register';
import { ownVersion, versionAtHand } from './version';
import { UPDATE_WORDS } from './words';

/** A page that was looked at without a break is asked about no more often. */
const EVERY_MS = 10 * 60_000;

/** Keeps pages that were looked at for times without a network, and says when there is a newer version. Long after all else. */
export function followPage(doc: Document): void {
  installTrustedTypes();
  const root = siteRoot(doc);
  const path = doc.location.href.slice(root.href.length);
  const scope = PAGE_SCOPES.find((folder) => path.startsWith(folder));
  if (scope) void keepPages(doc, root, scope);
  watchVersion(doc, () => versionAtHand(root));
}

/** Has the worker keep this page with all that it came with, and each that is gone to from here. */
async function keepPages(doc: Document, root: { readonly href: string }, scope: string): Promise<void> {
  if (!(await registerWorker(root, scope))) return;
  const { active } = await navigator.serviceWorker.ready;
  const keep = (addresses: readonly string[]): void => {
    const message: WorkerMessage = { type: 'CACHE_URLS', payload: { urlsToCache: addresses } };
    active?.postMessage(message);
  };
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  keep([doc.location.href, ...parts.filter((name) => name.startsWith(root.href))]);
  // Within the app no page is asked for; wouter tells of each address that it sets.
  doc.defaultView?.addEventListener('pushState', () => keep([doc.location.href]));
}

/** Looks for another version whenever the page is seen again after a while, and says so, once. */
function watchVersion(doc: Document, look: () => Promise<string | undefined>): void {
  const own = ownVersion(doc);
  let looked = performance.now();
  const check = async (): Promise<void> => {
    if (doc.hidden || performance.now() - looked < EVERY_MS) return;
    looked = performance.now();
    const found = await look();
    if (found !== undefined && own !== '' && found !== own) announce(doc);
  };
  doc.addEventListener('visibilitychange', () => void check());
  // Back from another page, or from a night without a network: what stands here may be old.
  doc.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) looked -= EVERY_MS;
    void check();
  });
  doc.defaultView?.addEventListener('online', () => {
    looked -= EVERY_MS;
    void check();
  });
  doc.defaultView?.setInterval(() => void check(), EVERY_MS);
}

/** The policy lets no script write a style element, but build a sheet. */
function dress(doc: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
}

/** Says that there is a newer version. Nothing is taken from a person who reads. */
function announce(doc: Document): void {
  if (doc.querySelector('.update-notice')) return;
  dress(doc);
  const lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const notice = doc.createElement('p');
  notice.className = 'notice update-notice';
  notice.role = 'status';
  const button = (text: string, press: () => void): HTMLButtonElement => {
    const made = doc.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  };
  // A status is read out when it gets its words, not when it comes with them.
  doc.body.append(notice);
  notice.append(
    UPDATE_WORDS.newVersion[lang],
    button(UPDATE_WORDS.reload[lang], () => doc.location.reload()),
    button(UPDATE_WORDS.later[lang], () => notice.remove()),
  );
}
