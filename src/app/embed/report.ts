import { SIZE_REQUEST, sizeMessage } from './size';

/** Two heights that take turns within this time are two that chase each other. Milliseconds. */
const CHASE_MS = 1_000;

/** However often a page asks, it is answered no more often than this. Milliseconds. */
const ANSWER_MS = 50;

/**
 * Decides which heights are worth telling. A page around the frame may get a scroll bar by one height and lose it by the
 * other, so that the frame's width, and with it its height, change for ever: the second time round the larger stays.
 */
export function settling(now: () => number): (height: number) => boolean {
  let [last, before, at] = [Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY];
  return (height) => {
    if (height === last) return false;
    const chases = height === before && now() - at < CHASE_MS;
    if (chases && height < last) return false;
    [last, before, at] = [height, last, now()];
    return true;
  };
}

/**
 * Tells the page around how high the content is, at once and when it changes. The content is measured, not the window,
 * which is as high as the page around made it.
 */
export function reportSize(view: Window, content: Element): void {
  if (view.parent === view) return;
  const isNews = settling(() => performance.now());
  const secret = /secret=([\w]+)/.exec(view.location.hash)?.[1];
  const height = () => Math.ceil(content.getBoundingClientRect().height);
  const tell = (value: number) => {
    // Whoever frames us may know: a height is no secret, and a sandboxed parent has no origin to name.
    view.parent.postMessage(sizeMessage(value), '*');
    if (secret) view.parent.postMessage({ message: 'height', value, secret }, '*');
  };
  if (secret) handOnLinks(view, (value) => view.parent.postMessage({ message: 'link', value, secret }, '*'));
  const check = () => {
    const value = height();
    // A frame that is not displayed has no height to tell.
    if (value > 0 && isNews(value)) tell(value);
  };
  // At once: a browser draws, and observes, what is out of sight only when it comes near.
  check();
  new ResizeObserver(check).observe(content);
  let asked = false;
  view.addEventListener('message', ({ source, data }) => {
    if (asked || source !== view.parent || !isRequest(data)) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      if (height() > 0) tell(height());
    }, ANSWER_MS);
  });
}

/** WordPress says “ready” to a frame that was quicker than its script; our own script asks. */
const isRequest = (data: unknown): boolean =>
  data === SIZE_REQUEST || (typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready');

/** WordPress frames us in a sandbox that opens no links, and follows them itself when it is told. */
function handOnLinks({ document }: Window, follow: (address: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    follow(new URL(link.getAttribute('href') ?? '', document.baseURI).href);
  });
}
