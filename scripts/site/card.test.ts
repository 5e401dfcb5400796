import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Font, openFont, widthIn } from '../../src/app/export/font/font';
import { breakLines, cardSvg } from './card';
import { cardPicture } from './cardPicture';
import { cardStyles } from './cardStyles';
import { png, rasterFonts } from './raster';

const CSS = `:root{--paper:#f8f5ef;--ink:#111;--ink-2:#555;--hairline-2:#bbb;--paper-2:#eee;--madder:#a4342f;--land:var(--paper-2)}
:root{--paper:red}
.a>.b,.c:hover{fill:var(--dye);font-size:2px}
@media print{.a{fill:red}}
.d path{fill:revert-layer;stroke:var(--land)}`;
const SHAPES = '<rect width="9" height="9" class="b"/>'.repeat(20);
const drawing = (inside: string, box = '0 0 300 200') =>
  `<svg class="matrix fit-wide" viewBox="${box}">${inside}</svg>`;

describe('the styles of a card', () => {
  const { rules, colour } = cardStyles(CSS, ['madder']);
  it('are colours worked out, for what needs no browser', () => {
    expect(rules).toBe('.a>.b{fill:#a4342f}.d path{stroke:#eee}');
    expect(colour('paper')).toBe('#f8f5ef');
  });
  it('take nothing from a list in brackets: what is meant for some shapes would fade all', () => {
    const faint = cardStyles(`${CSS}.x[data-out] :is(path,rect,line){opacity:.18}`, ['madder']);
    expect(faint.rules).toBe(rules);
  });
  it('colour each part in its own dye where there are several', () => {
    const css = ':root{--ink-2:#555;--madder:#a4342f;--indigo:#224f86}.a path{fill:var(--dye);stroke-width:1}';
    expect(cardStyles(css, ['madder', 'indigo']).rules).toBe(
      '.a path{fill:#555;stroke-width:1}' +
        '[data-dye="madder"] .a path,.a[data-dye="madder"] path{fill:#a4342f}' +
        '[data-dye="indigo"] .a path,.a[data-dye="indigo"] path{fill:#224f86}',
    );
  });
});

describe('the picture of a card', () => {
  it('has the shapes and not the words', () => {
    const picture = cardPicture(drawing(`${SHAPES}<a href="x"><text x="1">words</text></a>`));
    expect(picture).toMatchObject({ width: 300, height: 200, className: 'matrix fit-wide' });
    expect(picture?.markup).not.toMatch(/text|words|<a\b/);
  });
  it('is left out where it is made of words', () => {
    expect(cardPicture(drawing(`${SHAPES}<text>${'word '.repeat(60)}</text>`))).toBeUndefined();
    expect(cardPicture('<ul><li>no drawing</li></ul>')).toBeUndefined();
  });
});

describe('a card', () => {
  let serif: Font;
  let sans: Font;
  beforeAll(async () => {
    const open = async (name: string) => openFont(new Uint8Array(readFileSync(`assets/fonts/${name}.woff`)));
    [serif, sans] = await Promise.all([open('atlas-serif-bold'), open('atlas-sans-regular')]);
  });
  const words = {
    lang: 'zh',
    kicker: '规划',
    finding: '九个集群分布在七个市，滨州、潍坊各有两个',
    source: '来源',
    site: '图谱',
  } as const;

  it('parts no Chinese word', () => {
    const parted = /\u5176$|\u5de5$/;
    for (let width = 240; width < 900; width += 20)
      for (const line of breakLines(
        '\u6df1\u5733\u5e02\u5de5\u4e1a\u5c40\u5217\u5728\u5341\u516d\u9879\uff0c\u5176\u4ed6\u5355\u4f4d\u6700\u591a\u516d\u9879',
        serif,
        60,
        width,
      ))
        expect(line).not.toMatch(parted);
  });
  it('sets its finding in lines of about one length', () => {
    const svg = cardSvg(
      { ...words, lang: 'en', finding: 'Yantai is named in six of the eight bases in all' },
      { rules: '', colour: () => '#000', dyes: ['#000'], serif, sans },
      undefined,
    );
    const lines = [...svg.matchAll(/font-weight="700" font-size="(?!24")\d+" style="[^"]*"[^>]*>([^<]+)</g)].map(
      ([, line]) => widthIn(serif, line as string, 74),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...lines) / Math.max(...lines)).toBeGreaterThan(0.6);
  });

  it('breaks its finding into lines that fit, with no comma at their head, and loses nothing', () => {
    const lines = breakLines(words.finding, serif, 60, 500);
    expect(lines.join('')).toBe(words.finding);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(widthIn(serif, line, 60)).toBeLessThanOrEqual(500);
      expect(line).not.toMatch(/^[\uff0c\u3001]/);
    }
    const dated = '山东省纺织服装产业行动计划（2021—2023年），从2012年到2025年';
    for (const width of [200, 260, 320, 380, 440]) {
      const broken = breakLines(dated, serif, 60, width);
      expect(broken.join('')).toBe(dated);
      for (const line of broken) expect(line, `${width} px`).not.toMatch(/^[年）]|（$/);
    }
    expect(breakLines('Nine clusters in seven cities', serif, 60, 300).join(' ')).toBe('Nine clusters in seven cities');
  });
  it('is drawn with the fonts of the project alone: 1200 × 630, the same bytes again, and other bytes for other words', async () => {
    const { rules, colour } = cardStyles(CSS, ['madder']);
    const look = { rules, colour, dyes: [colour('madder')], serif, sans };
    const { files } = await rasterFonts();
    const draw = (finding: string) => png(cardSvg({ ...words, finding }, look, cardPicture(drawing(SHAPES))), files);
    const [one, again, other] = await Promise.all([draw(words.finding), draw(words.finding), draw('八个基地')]);
    const head = new DataView(one.buffer, one.byteOffset);
    expect([head.getUint32(16), head.getUint32(20)]).toEqual([1200, 630]);
    expect(Buffer.compare(one, again)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});
