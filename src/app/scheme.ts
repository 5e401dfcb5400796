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
      doc.location.pathname + serializeSelection({ ...selection, scheme }),
    );
    apply();
  });
  doc.defaultView?.addEventListener('popstate', apply);
  apply();
}

/** On pages that the app does not draw: links within the site take the theme along when followed. */
export function carryScheme(doc: Document, root: string): void {
  doc.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const { scheme } = parseSelection(doc.location.search);
    if (!(anchor instanceof HTMLAnchorElement) || scheme === 'light' || !anchor.href.startsWith(root)) return;
    const to = new URL(anchor.href);
    if (!to.pathname.endsWith('/')) return;
    to.search = serializeSelection({ ...parseSelection(to.search), scheme });
    anchor.href = to.href;
  });
}
