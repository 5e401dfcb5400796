import { parseSelection, serializeSelection } from '../state/url';

/** Makes the light and dark switch work, in the app and on pages without it: the choice is in the address and goes along. */
export function wireScheme(doc: Document): void {
  const apply = () => {
    const dark = parseSelection(doc.location.search).scheme === 'dark';
    doc.documentElement.dataset.scheme = dark ? 'dark' : 'light';
    for (const button of doc.querySelectorAll('[data-scheme-switch]'))
      button.setAttribute('aria-pressed', String(dark));
  };
  doc.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-scheme-switch]')) return;
    const selection = parseSelection(doc.location.search);
    const scheme = selection.scheme === 'dark' ? 'light' : 'dark';
    doc.defaultView?.history.replaceState(
      null,
      '',
      doc.location.pathname + serializeSelection({ ...selection, scheme }) + doc.location.hash,
    );
    apply();
  });
  doc.defaultView?.addEventListener('popstate', apply);
  apply();
}

/** Links within the site take the theme along when followed, in whatever way: pages themselves are drawn without it. */
export function carryScheme(doc: Document, root: string): void {
  const carry = (event: Event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const { scheme } = parseSelection(doc.location.search);
    const href = anchor?.getAttribute('href');
    if (!anchor || !href) return;
    const to = new URL(href, doc.baseURI);
    if (!to.href.startsWith(root) || !to.pathname.endsWith('/')) return;
    const chosen = parseSelection(to.search);
    if (chosen.scheme === scheme) return;
    to.search = serializeSelection({ ...chosen, scheme });
    anchor.setAttribute('href', to.href);
  };
  for (const type of ['pointerdown', 'click']) doc.addEventListener(type, carry, { capture: true });
}
