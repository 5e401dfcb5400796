import { parseSelection, type Selection, serializeSelection } from '../state/url';
import { afterFrame } from '../ui/afterFrame';

/**
 * Makes the light and dark switch work, in the app and on pages without it: the choice is in the address and goes along.
 * The switch answers at once, and the page, which is styled and drawn anew whole, in the frame after.
 */
export function wireScheme(doc: Document): void {
  const press = (dark: boolean) => {
    for (const button of doc.querySelectorAll('[data-scheme-switch]'))
      button.setAttribute('aria-pressed', String(dark));
  };
  const apply = () => {
    const { scheme } = parseSelection(doc.location.search);
    doc.documentElement.dataset.scheme = scheme;
    press(scheme === 'dark');
  };
  doc.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-scheme-switch]');
    if (!button) return;
    // What it shows, not the address: a second click may come before the first is carried out.
    const dark = button.getAttribute('aria-pressed') !== 'true';
    press(dark);
    afterFrame(() => {
      write(doc, dark ? 'dark' : 'light');
      apply();
    });
  });
  doc.defaultView?.addEventListener('popstate', apply);
  apply();
}

function write({ location, defaultView }: Document, scheme: Selection['scheme']): void {
  const search = serializeSelection({ ...parseSelection(location.search), scheme });
  defaultView?.history.replaceState(null, '', location.pathname + search + location.hash);
}

/** Pages that list claims: a filter that is on stands there too. A claim is one thing, and another view has other choices. */
const LISTS: readonly string[] = ['place', 'plan', 'source', 'theme', 'actor', 'product'];

/**
 * Links within the site take the theme along when followed, in whatever way, and those to lists of claims the filter:
 * pages themselves are drawn without them.
 */
export function carryChoice(doc: Document, root: string): void {
  const carry = (event: Event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = anchor?.getAttribute('href');
    if (!anchor || !href) return;
    const to = new URL(href, doc.baseURI);
    if (!to.href.startsWith(root) || !to.pathname.endsWith('/')) return;
    const { filter, scheme } = parseSelection(doc.location.search);
    const chosen = parseSelection(to.search);
    const [, page = ''] = to.href.slice(root.length).split('/');
    // What leads to the same page leads out of its filter.
    const filtered = LISTS.includes(page) && to.pathname !== doc.location.pathname ? { filter: filter ?? {} } : {};
    const search = serializeSelection({ ...chosen, ...filtered, scheme });
    if (search === serializeSelection(chosen)) return;
    to.search = search;
    anchor.setAttribute('href', to.href);
  };
  for (const type of ['pointerdown', 'click']) doc.addEventListener(type, carry, { capture: true });
}
