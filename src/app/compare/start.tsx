import '../../charts/targets/targets.css';
import './compare.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Atlas } from '../../domain/atlas';
import { comparer } from '../../domain/comparability';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { parseSelection, serializeSelection } from '../../state/url';
import { afterFrame } from '../../ui/afterFrame';
import { LinkContext } from '../../ui/Link';
import { siteRoot } from '../siteRoot';
import { Answer } from './Answer';
import { dataWanted, prefixesOf } from './ahead';
import type { Scale } from './Comparison';
import { idsOf, type Pair, pairOf, type Wanted } from './pair';
import { createParts } from './parts';
import { type Picker, wirePicker } from './picker';
import { COMPARE } from './words';

/** What comes sooner is not announced. */
const SOON_MS = 200;

/** Answers a pair that was chosen. */
type Show = (wanted: Wanted) => Promise<void>;

const isEmpty = (wanted: Wanted): boolean => idsOf(wanted).length === 0;

interface Stage {
  readonly doc: Document;
  readonly root: Root;
  readonly lang: Lang;
}

/**
 * Makes the page compare: fetches the two claims in the address with all that they name, and makes the lists below choices.
 * A choice changes the address and the answer, not the page: what was fetched once answers at once.
 */
export function wireCompare(doc: Document): void {
  const host = doc.querySelector<HTMLElement>('[data-compare]');
  if (!host) return;
  const lang: Lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  doc.querySelector('[data-compare-static]')?.setAttribute('hidden', '');
  const show = createAnswer({ doc, root: createRoot(host), lang });
  const offer = createOffer(doc);
  const follow = (): Promise<void> => {
    offer();
    return show(wantedIn(doc.location.search));
  };
  doc.addEventListener('click', (event) => {
    const search = choiceIn(event, doc);
    if (search === undefined) return;
    event.preventDefault();
    history.pushState(null, '', doc.location.pathname + search);
    void follow().then(() => toAnswer(host));
  });
  doc.defaultView?.addEventListener('popstate', () => void follow());
  begin(doc, show, offer);
}

/** Answers the address that the page was opened with. What stands below the answer is out of sight until then, and can wait. */
function begin(doc: Document, show: Show, offer: () => void): void {
  const { dataset } = doc.documentElement;
  const wanted = wantedIn(doc.location.search);
  const reveal = () => {
    offer();
    dataset.pair = 'answered';
  };
  // It may be that nothing hid the lists: see ahead.ts.
  if (isEmpty(wanted)) reveal();
  else {
    dataset.pair = 'coming';
    void show(wanted).then(() => afterFrame(reveal));
  }
}

/** Offers the lists' claims beside what the address names, in both languages. */
function createOffer(doc: Document): () => void {
  let picker: Picker | undefined;
  return () => {
    picker ??= wirePicker(doc);
    carryPair(doc);
    picker?.offer(wantedIn(doc.location.search));
  };
}

function wantedIn(search: string): Wanted {
  const { a, b } = parseSelection(search);
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
}

/** The query that a plain click on a link to this page asks for; everything else is left to the browser. */
function choiceIn(event: MouseEvent, { location }: Document): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!(link instanceof HTMLAnchorElement) || event.button !== 0 || modified || event.defaultPrevented)
    return undefined;
  return link.origin === location.origin && link.pathname === location.pathname && link.hash === ''
    ? link.search
    : undefined;
}

/** What was chosen is answered above the lists: a person is taken there, by eye and by ear. */
function toAnswer(host: HTMLElement): void {
  const frame = host.ownerDocument.defaultView;
  frame?.requestAnimationFrame(() => {
    const head = host.querySelector<HTMLElement>('#verdict, .compare-side h2 a, [data-fault]');
    head?.focus({ preventScroll: true });
    frame.scrollTo({ top: 0 });
  });
}

/** Answers; of several choices under way the last one counts. */
function createAnswer(stage: Stage): Show {
  const { doc, root, lang } = stage;
  const [site, prefixes] = [siteRoot(doc), prefixesOf(doc)];
  const fetchParts = createParts(site);
  let last = 0;
  const show = async (wanted: Wanted): Promise<void> => {
    last += 1;
    const mine = last;
    // At once: what is drawn takes the focus next, and on a busy machine a frame may come before it.
    const draw = (answer: ReactNode) => mine === last && flushSync(() => root.render(answer));
    if (isEmpty(wanted)) return void draw(null);
    const waiting = setTimeout(() => draw(<p role="status">{COMPARE.loading[lang]}</p>), SOON_MS);
    try {
      const atlas = await fetchParts(dataWanted(wanted, prefixes));
      const pair = pairOf(wanted, atlas);
      const scale = await scaleFor(pair, atlas);
      draw(
        <LinkContext value={{ from: pathOf({ page: 'compare', lang }) }}>
          <Answer pair={pair} atlas={atlas} lang={lang} siteUrl={site.href} scale={scale} />
        </LinkContext>,
      );
    } catch (error) {
      console.warn(error);
      draw(<Failure lang={lang} again={() => void show(wanted)} />);
    } finally {
      clearTimeout(waiting);
    }
  };
  return show;
}

const Failure = ({ lang, again }: { readonly lang: Lang; readonly again: () => void }) => (
  <p role="status" className="notice">
    {COMPARE.failed[lang]}{' '}
    <button type="button" onClick={again}>
      {say(lang, 'retry')}
    </button>
  </p>
);

/** Draws two numbers on one scale; fetched only where the verdict gives them one. */
async function scaleFor(pair: Pair, atlas: Atlas): Promise<Scale | undefined> {
  if (pair.state !== 'two' || comparer(atlas)(pair.a, pair.b).verdict !== 'one-axis') return undefined;
  return (await import('./OneScale')).OneScale;
}

/** The other language compares the same two. */
function carryPair(doc: Document): void {
  const link = doc.querySelector<HTMLAnchorElement>('[data-language-switch]');
  if (link) link.search = serializeSelection(parseSelection(doc.location.search));
}
