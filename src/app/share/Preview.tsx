import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Lang } from '../../domain/text';
import { heightIn } from '../embed/size';
import { PREVIEW_SCALED, PREVIEW_TITLE, SHARE } from './words';

/** What the preview showed. */
export interface Seen {
  readonly src: string;
  /** CSS px, both. */
  readonly width: number;
  readonly height: number;
  /** The finding, in the language of the embed. */
  readonly title: string;
  /** The accent colour as it is used, six hexadecimal digits, if the address asks for one. */
  readonly accent?: string;
}

interface PreviewProps {
  readonly src: string;
  /** CSS px. */
  readonly width: number;
  readonly lang: Lang;
  readonly onSeen: (seen: Seen) => void;
}

/** The embed itself, as wide as its column will be; made smaller as a whole where there is no room for it. */
export function Preview({ src, width, lang, onSeen }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const height = useHeight(frame, src, onSeen);
  const scale = useScale(box, width);
  useEffect(() => {
    if (!frame.current || !box.current) return;
    frame.current.style.transform = `scale(${scale})`;
    box.current.style.height = `${Math.ceil(height * scale)}px`;
  }, [scale, height]);
  return (
    <section aria-label={SHARE.preview[lang]}>
      <div className="embed-preview" ref={box}>
        {/* A new frame for each address: one that is sent elsewhere would add steps to Back. */}
        <iframe key={src} ref={frame} src={src} title={PREVIEW_TITLE[lang](width)} width={width} height={height} />
      </div>
      <p className="share-note">
        {width} px{scale < 1 ? `, ${PREVIEW_SCALED[lang](Math.round(scale * 100))}` : ''}
      </p>
    </section>
  );
}

const BEFORE_IT_SPOKE = 480;

/** The height that the frame tells, px. */
function useHeight(frame: RefObject<HTMLIFrameElement | null>, src: string, onSeen: (seen: Seen) => void): number {
  const [height, setHeight] = useState(BEFORE_IT_SPOKE);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const told = heightIn(data);
      const inner = frame.current?.contentDocument;
      if (told === undefined || !inner || source !== frame.current?.contentWindow) return;
      setHeight(told);
      onSeen({ src, width: inner.documentElement.clientWidth, height: told, ...readEmbed(inner, src) });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame, src, onSeen]);
  return height;
}

function readEmbed(inner: Document, src: string): Pick<Seen, 'title' | 'accent'> {
  const view = inner.querySelector('[data-view]');
  const title = view?.querySelector('h1')?.textContent ?? inner.title;
  const asked = new URL(src).searchParams.has('accent') && view;
  if (!asked) return { title };
  return { title, accent: getComputedStyle(view).getPropertyValue('--dye').trim().replace('#', '') };
}

/** How much a frame of that width must shrink to fit its box: 1 or less. */
function useScale(box: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return Math.min(1, room / width);
}
