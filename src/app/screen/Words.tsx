import { useLayoutEffect, useRef, useState } from 'react';
import type { Lang } from '../../domain/text';
import { textWidth } from '../../ui/textWidth';
import type { WallNumber, WallStop } from './types';
import { type Size, unitOf, useElementSize } from './unit';
import { fill, SCREEN_WORDS } from './words';

const tag = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : 'en');

interface HeadlineProps {
  readonly stop: Pick<WallStop, 'kicker' | 'headline' | 'note'>;
  readonly title: string;
  readonly notice: string;
  /** Another class where it stands on the page before the wall does. */
  readonly className?: string;
}

/** What the stop tells: whose plan, the finding, why to stop here. The tour's title gives way to what has to be said. */
export function Headline({ stop, title, notice, className = 'wall-head' }: HeadlineProps) {
  return (
    <header className={className}>
      <p className="wall-kicker">
        <span>{stop.kicker}</span>
        <span className="wall-title" role="status">
          {notice || title}
        </span>
      </p>
      <h1>{stop.headline}</h1>
      {stop.note ? <p className="wall-note">{stop.note}</p> : null}
    </header>
  );
}

/** Larger on broad walls, smaller on upright ones; in units of the wall's type. */
function largestUnits({ width, height }: Size): number {
  if (width < height) return 7;
  return width > 2 * height ? 20 : 13;
}

const SMALLEST_UNITS = 2.4;

interface NumberPanelProps {
  readonly number: WallNumber;
  readonly lang: Lang;
  readonly screen: Size;
  /** The stop stands on one document, which the foot names: where room is short it need not be said twice. */
  readonly isSoleSource: boolean;
}

/** The number of a stop, as large as its line allows, and the words that carry it. */
export function NumberPanel({ number, lang, screen, isSoleSource }: NumberPanelProps) {
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const size = useElementSize(panel);
  const value = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!value.current || !size) return;
    const unit = unitOf(screen);
    const fits = size.width / (textWidth(number.value, 1) * 1.12);
    const largest = largestUnits(screen) * unit;
    const { current } = value;
    const set = (px: number) => {
      current.style.fontSize = `${Math.max(SMALLEST_UNITS * unit, px)}px`;
    };
    const px = Math.min(largest, fits);
    set(px);
    // Faces differ: in some of them a sign such as ≤ is as wide as a Chinese character.
    if (current.scrollWidth > current.clientWidth) set((px * current.clientWidth) / current.scrollWidth);
  }, [number, size, screen]);
  return (
    <section className="wall-number">
      <button
        ref={setPanel}
        type="button"
        className="mark wall-figure"
        data-number=""
        data-claim={number.claims.join(' ')}
        data-label={`${number.value} ${number.what}`}
      >
        <span className="wall-value" ref={value}>
          {number.value}
        </span>
        <span className="wall-what">{number.what}</span>
      </button>
      {number.words ? (
        <figure className="wall-words">
          <blockquote lang={tag(number.words.phraseLang)}>{number.words.phrase}</blockquote>
          {number.words.reading ? <p className="wall-reading">{number.words.reading}</p> : null}
          <figcaption>
            {number.words.standing} ·{' '}
            <span className={isSoleSource ? 'wall-words-source' : undefined}>{number.words.source} </span>
            {number.words.locator}
            {number.words.more > 0 ? ` · ${fill(SCREEN_WORDS.morePhrases[lang], { n: number.words.more })}` : null}
            <span className="wall-hint" aria-hidden="true">
              E {SCREEN_WORDS.words[lang]}
            </span>
          </figcaption>
        </figure>
      ) : null}
    </section>
  );
}
