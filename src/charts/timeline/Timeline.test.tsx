import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LinkContext } from '../../ui/Link';
import { svgPicture } from '../../ui/testing/svgPicture';
import { TimelineKey } from './glyphs';
import { layoutTimeline, MEDIUM, NARROW, WIDE } from './layout';
import { Timeline, TimelineSvg } from './Timeline';
import { EVERYTHING, timeline } from './testing/fixture';

const STYLES = ['../../../ui/styles/tokens.css', '../../../ui/styles/base.css', '../timeline.css'];
const draw = (node: React.ReactNode): string =>
  renderToStaticMarkup(<LinkContext value={{ from: '/en/' }}>{node}</LinkContext>);
const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;

describe('the timeline', () => {
  const html = draw(<Timeline data={EVERYTHING} />);
  it.each([WIDE, MEDIUM, NARROW].map((setting) => ({ name: setting.name, setting })))(
    '$name is the one that was looked at',
    async ({ name, setting }) => {
      const svg = draw(<TimelineSvg data={EVERYTHING} layout={layoutTimeline(EVERYTHING, setting)} />);
      const picture = svgPicture(svg, { styles: STYLES, root: { lang: 'en' } });
      await expect(picture).toMatchFileSnapshot(`__svg__/everything-${name}.svg`);
    },
  );
  it('is drawn for three widths, each id once', () => {
    expect(count(html, /<svg class="timeline timeline-/g)).toBe(3);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('has a named link with its claims and its place for every mark', () => {
    const marks = [...html.matchAll(/<a class="mark [^>]*>/g)].map(([tag]) => tag);
    expect(marks).toHaveLength(3 * 10);
    for (const tag of marks)
      expect(tag).toMatch(
        /href="\.\.\/en\/claim\/[^"]+".* data-claim="[^"]+" data-place="[^"]+" (?:aria|data)-label="[^"]+"/,
      );
  });
  it('hatches what is not stated, and dashes what we concluded', () => {
    expect(html).toMatch(/class="timeline-lozenge"[^>]*fill="url\(#/);
    expect(html).toMatch(/class="timeline-strip"[^>]*fill="url\(#/);
    expect(html).toContain('timeline-bar timeline-ours');
  });
  it('has no style attribute, which the page forbids, and no broken number', () => {
    expect(html + draw(<Timeline data={timeline([])} />)).not.toMatch(/\sstyle=|NaN|undefined|Infinity/);
  });
});

it('the key draws a sample of each look, with its words', () => {
  const looks = ['period', 'ours', 'worked', 'open', 'by', 'unknown', 'milestone', 'validity'] as const;
  const html = draw(<TimelineKey items={looks.map((look) => ({ look, text: `what ${look} means` }))} />);
  expect(count(html, /<li><svg /g)).toBe(looks.length);
  for (const look of looks) expect(html).toContain(`what ${look} means`);
});
