import { type SearchResult, search } from '../domain/search';
import { cleanQuery, parseSelection, serializeSelection } from '../state/url';
import { paintHits } from './searchHits';
import { createIndex, type GrowingIndex } from './searchIndex';
import { siteRoot } from './siteRoot';

interface Parts {
  readonly page: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly browse: HTMLElement;
  readonly retry: HTMLElement;
}

function partsOf(doc: Document): Parts | undefined {
  const page = doc.querySelector<HTMLElement>('[data-search]');
  const field = page?.querySelector('input');
  const [status, results, browse, retry] = ['status', 'results', 'browse', 'retry'].map((name) =>
    page?.querySelector<HTMLElement>(`[data-search-${name}]`),
  );
  return page && field && status && results && browse && retry
    ? { page, field, status, results, browse, retry }
    : undefined;
}

/** Makes the search page search: results follow what is typed, the address says what was asked. */
export function wireSearch(doc: Document): void {
  const parts = partsOf(doc);
  if (!parts) return;
  const { field, results, retry } = parts;
  const seek = createSeeker(doc, parts);
  const address = createAddress(doc);
  const run = (): Promise<SearchResult | undefined> => seek(cleanQuery(field.value));
  const changed = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    address.write(cleanQuery(field.value));
    void run();
  };
  for (const type of ['input', 'compositionend']) field.addEventListener(type, changed);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void run().then((result) => result && open(results, result, address.flush));
  });
  results.addEventListener('click', address.flush, { capture: true });
  retry.addEventListener('click', () => void run());
  wireKeys(parts, () => {
    field.value = '';
    address.write('');
    void run();
  });
  const follow = () => {
    field.value = address.read();
    void run();
  };
  doc.defaultView?.addEventListener('popstate', follow);
  follow();
  if (doc.activeElement === doc.body) field.focus({ preventScroll: true });
}

/** Enter opens what fits best; what merely comes near is only offered. */
function open(results: HTMLElement, { precision }: SearchResult, before: () => void): void {
  const first = results.querySelector<HTMLAnchorElement>('[data-kind]:not([hidden]) a');
  before();
  if (precision === 'near') first?.focus();
  else first?.click();
}

/** Searches and paints; of several searches under way the last one counts. */
function createSeeker(doc: Document, { page, status, results, browse, retry }: Parts) {
  const root = siteRoot(doc).href;
  const lang = page.lang === 'en' ? 'en' : 'zh';
  const say = (name: string, n = 0) => {
    status.textContent = (status.dataset[name] ?? '').replace('{count}', String(n));
  };
  const show = (asked: boolean, failed = false) => {
    results.hidden = !asked || failed;
    browse.hidden = asked && !failed;
    retry.hidden = !failed;
  };
  let [last, asked] = [0, ''];
  const answer = (query: string): SearchResult => {
    const result = search(index.entries, query);
    paintHits(results, result, query);
    show(true);
    retry.hidden = index.state !== 'broken';
    say(wordFor(result, index.state), result.count);
    return result;
  };
  // What a person has found stays in reach while more of a large index comes; it is asked again in full.
  const index = createIndex(root, lang, () => {
    if (asked === '' || results.hidden) return;
    const held = results.contains(doc.activeElement) ? doc.activeElement?.getAttribute('href') : undefined;
    answer(asked);
    if (held) [...results.querySelectorAll('a')].find((link) => link.getAttribute('href') === held)?.focus();
  });
  return async (query: string): Promise<SearchResult | undefined> => {
    last += 1;
    const mine = last;
    const loading = index.ready();
    asked = query;
    try {
      if (query === '') {
        say('idle');
        show(false);
        await loading;
        return undefined;
      }
      await loading;
      return mine === last ? answer(query) : undefined;
    } catch (error) {
      console.warn(error);
      if (mine !== last) return undefined;
      say('failed');
      show(true, true);
      return undefined;
    }
  };
}

function wordFor({ count, precision }: SearchResult, state: GrowingIndex['state']): string {
  if (state !== 'whole') return state;
  if (count === 0) return 'none';
  if (precision === 'near') return 'near';
  return count === 1 ? 'one' : 'many';
}

const PAUSE_MS = 250;

/** The query in the address. The first letter makes a step in the history, so that Back leads out of the search. */
function createAddress(doc: Document) {
  const read = (): string => parseSelection(doc.location.search).q ?? '';
  let wanted: string | undefined;
  let timer = 0;
  const flush = () => {
    clearTimeout(timer);
    if (wanted === undefined || wanted === read()) return;
    const { q: before, ...others } = parseSelection(doc.location.search);
    const to = serializeSelection({ ...others, ...(wanted === '' ? {} : { q: wanted }) });
    const step = before === undefined || wanted === '';
    wanted = undefined;
    history[step ? 'pushState' : 'replaceState'](null, '', doc.location.pathname + to);
    carryQuery(doc);
  };
  carryQuery(doc);
  doc.defaultView?.addEventListener('popstate', () => carryQuery(doc));
  return {
    read: () => {
      clearTimeout(timer);
      wanted = undefined;
      return read();
    },
    flush,
    // Browsers refuse a change of address at every key.
    write: (query: string) => {
      wanted = query;
      clearTimeout(timer);
      timer = window.setTimeout(flush, PAUSE_MS);
    },
  };
}

/** The other language is asked the same. */
function carryQuery(doc: Document): void {
  const link = doc.querySelector<HTMLAnchorElement>('[data-language-switch]');
  if (link) link.search = serializeSelection(parseSelection(doc.location.search));
}

/** Arrows go from the field through the results and back, Escape clears. */
function wireKeys({ page, field, results }: Parts, clear: () => void): void {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      clear();
      field.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const links = [
        field,
        ...results.querySelectorAll<HTMLElement>('[data-kind]:not([hidden]) :is(a, button:not([hidden]))'),
      ];
      const at = links.indexOf(page.ownerDocument.activeElement as HTMLElement);
      const next = results.hidden || at < 0 ? undefined : links[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  });
}
