import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/** Ids inside a picture are made apart from the page's, at build and in the browser alike. */
export const ISLAND_PREFIX = 'picture-';

interface IslandProps {
  /** The picture as it was drawn at build; undefined where a person came here from another page of the app. */
  readonly html: string | undefined;
  /** Fetches what the picture is drawn with (code, boundaries) and draws it; rejects where something does not come. Another one draws another picture in place of the first. */
  readonly draw: () => Promise<ReactNode>;
  /** The picture's own code has its elements, which may be new ones; told of each picture that is drawn. */
  readonly onAwake: () => void;
  readonly loading: ReactNode;
  readonly failed: (retry: () => void) => ReactNode;
}

type Stage = 'asleep' | 'waking' | 'awake' | 'failed';

/**
 * A picture that needs no script to be seen, and whose code and boundaries are fetched only when a person starts to work
 * with it. Marks answer before that (see ui/marks). Waking hydrates the very elements that are there: nothing moves,
 * focus stays.
 */
export function Island({ html, draw, onAwake, loading, failed }: IslandProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<Root>(undefined);
  const shown = useRef<IslandProps['draw']>(undefined);
  const [stage, setStage] = useState<Stage>(html === undefined ? 'waking' : 'asleep');
  const markup = useMemo(() => ({ __html: html ?? '' }), [html]);
  useWake(host, html !== undefined && stage !== 'awake', () => setStage('waking'));
  useEffect(() => {
    if (stage === 'asleep' || stage === 'failed' || shown.current === draw) return;
    let current = true;
    const ready = () => {
      setStage('awake');
      onAwake();
    };
    draw().then(
      (picture) => {
        if (!current || !host.current) return;
        shown.current = draw;
        const drawn = <Drawn onDrawn={ready}>{picture}</Drawn>;
        if (root.current) root.current.render(drawn);
        else root.current = mount(host.current, drawn, html !== undefined);
      },
      () => current && setStage('failed'),
    );
    return () => {
      current = false;
    };
  }, [stage, draw, html, onAwake]);
  useEffect(() => () => unmountLater(root), []);
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own prerendered picture, handed back as it stands in the page */}
      <div ref={host} data-picture={stage} dangerouslySetInnerHTML={markup} suppressHydrationWarning />
      {stage === 'waking' && html === undefined ? loading : null}
      {stage === 'failed' ? failed(() => setStage('waking')) : null}
    </>
  );
}

function Drawn({ onDrawn, children }: { readonly onDrawn: () => void; readonly children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each picture
  useEffect(onDrawn, [children]);
  return children;
}

function mount(host: HTMLElement, picture: ReactNode, drawn: boolean): Root {
  const options = { identifierPrefix: ISLAND_PREFIX, onRecoverableError: (error: unknown) => console.error(error) };
  if (drawn) return hydrateRoot(host, picture, options);
  const root = createRoot(host, options);
  root.render(picture);
  return root;
}

// React refuses to unmount one root while it renders another.
function unmountLater(root: { current: Root | undefined }): void {
  const mounted = root.current;
  if (mounted) setTimeout(() => mounted.unmount(), 0);
}

// A disclosure or a choice that needs no code answers by itself.
const CONTROLS = ':is(button, input, select, summary, label):not([data-native])';
const GESTURES = ['wheel', 'dblclick'] as const;
const INTENTS = ['pointerenter', 'focusin', 'touchstart'] as const;

/** Calls back when a person turns to a control of a sleeping picture; what they pressed is pressed again once it answers. */
function useWake(host: { readonly current: HTMLElement | null }, drowsy: boolean, wake: () => void): void {
  const latest = useRef(wake);
  useEffect(() => {
    latest.current = wake;
  });
  useEffect(() => {
    const element = host.current;
    if (!drowsy || !element) return;
    const turn = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(CONTROLS)) latest.current();
    };
    const press = (event: Event) => {
      const control = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
      // Already awake, only the listeners are not gone yet.
      if (!control || element.dataset.picture === 'awake') return;
      event.preventDefault();
      event.stopPropagation();
      const place = controlsOf(element).indexOf(control);
      latest.current();
      whenAwake(element, () => controlsOf(element)[place]?.click());
    };
    const zoom = (event: Event) => {
      if (event.type === 'dblclick' || (event as WheelEvent).ctrlKey) latest.current();
    };
    for (const intent of INTENTS) element.addEventListener(intent, turn, { capture: true, passive: true });
    for (const gesture of GESTURES) element.addEventListener(gesture, zoom, { passive: true });
    element.addEventListener('click', press, { capture: true });
    return () => {
      for (const intent of INTENTS) element.removeEventListener(intent, turn, { capture: true });
      for (const gesture of GESTURES) element.removeEventListener(gesture, zoom);
      element.removeEventListener('click', press, { capture: true });
    };
  }, [host, drowsy]);
}

const controlsOf = (host: HTMLElement): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(CONTROLS)];

/** Runs once the picture's own code has taken over its elements, within a time that a person still waits. */
function whenAwake(host: HTMLElement, run: () => void): void {
  const observer = new MutationObserver(() => {
    if (host.dataset.picture === 'awake') {
      observer.disconnect();
      setTimeout(run, 0);
    } else if (host.dataset.picture === 'failed') observer.disconnect();
  });
  observer.observe(host, { attributeFilter: ['data-picture'] });
}
