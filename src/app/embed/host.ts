import { heightIn, SIZE_REQUEST } from './size';

/** Frames of ours that a page holds: those whose address lies in one of our folders below the site's root. */
const OURS = /^(?:embed|frozen)\//;

/** Fits the frames of a page to their content. Nothing is fetched, stored or sent anywhere but to those frames. */
export function fitFrames(doc: Document, root: string): void {
  const isOurs = ({ src }: HTMLIFrameElement) => src.startsWith(root) && OURS.test(src.slice(root.length));
  const frames = () => [...doc.getElementsByTagName('iframe')];
  doc.defaultView?.addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    // Whoever speaks is known by its window: an address can be claimed, and a sandboxed frame has none.
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isOurs(frame)) frame.style.height = `${height}px`;
  });
  // Frames that were quicker than this script say it again; those that come later speak by themselves.
  for (const frame of frames()) if (isOurs(frame)) frame.contentWindow?.postMessage(SIZE_REQUEST, '*');
}

/** `<atlas-embed view="…" lang="…" …>`: a frame for pages that would rather write an element of their own. */
export function defineElement(root: string): void {
  if (!window.customElements || customElements.get('atlas-embed')) return;
  customElements.define(
    'atlas-embed',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.querySelector('iframe')) return;
        const {
          view = '',
          lang = 'zh',
          ...rest
        } = Object.fromEntries([...this.attributes].map(({ name, value }) => [name, value]));
        const query = new URLSearchParams(rest);
        for (const name of ['id', 'class', 'style', 'title', 'slot']) query.delete(name);
        const frame = document.createElement('iframe');
        frame.title = this.title || this.textContent?.trim() || view;
        frame.loading = 'lazy';
        frame.width = '100%';
        frame.height = '640';
        frame.style.border = '0';
        frame.src = `${root}embed/${lang}/${view}/?${query}`;
        this.replaceChildren(frame);
      }
    },
  );
}
