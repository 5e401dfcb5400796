import { describe, expect, it } from 'vitest';
import { knowsOf, ownPolicy } from './embedStyle';
import { pruneCss } from './pruneCss';

const PAGE = '<main class="view on-dye" data-dye="indigo"><svg viewBox="0 0 1 1"><text x="1">A</text></svg></main>';
const SCRIPT = 'e.dataset.lit="";e.classList.add("tip");e.style.setProperty("--top",1)';

const kept = (css: string): string => pruneCss(css, knowsOf(PAGE, SCRIPT));

describe('a style sheet for one page', () => {
  it.each([
    ['.view{color:red}', '.view{color:red}'],
    ['.other{color:red}', ''],
    ['.view,.other{color:red}', '.view{color:red}'],
    ['.view .other,.view>text{color:red}', '.view>text{color:red}'],
    ['main.view text:hover{color:red}', 'main.view text:hover{color:red}'],
    ['main.view circle{color:red}', ''],
    ['#view{color:red}', '#view{color:red}'],
    ['[data-dye=indigo]{color:red}', '[data-dye=indigo]{color:red}'],
    ['[data-dye="madder"]{color:red}', ''],
    ['@media print{.other{color:red}}', ''],
    ['@media print{.other{color:red}.view{top:0}}', '@media print{.view{top:0}}'],
    ['@media print{@supports (a:b){.other{top:0}}}', ''],
    ['@page{margin:1cm}', '@page{margin:1cm}'],
    ['@keyframes x{from{top:0}to{top:1px}}', '@keyframes x{from{top:0}to{top:1px}}'],
    ['.view:before{content:"}.other{"}.other{top:0}', '.view:before{content:"}.other{"}'],
    ['.view:before{content:"\\"}"}.other{top:0}', '.view:before{content:"\\"}"}'],
    ['@import "a.css";.other{top:0}', '@import "a.css";'],
  ])('of %s has %s', (css, expected) => {
    expect(kept(css)).toBe(expected);
  });
  it('keeps what scripts may write: classes, attributes by their own name or as data', () => {
    const css = '.tip{top:0}[data-lit] .view{top:0}';
    expect(kept(css)).toBe(css);
    expect(kept('[data-other]{top:0}')).toBe('');
  });
  it('keeps a rule whose other names stand in brackets only: they need not be there', () => {
    for (const css of ['.view:not(.other){top:0}', ':is(.view,.other){top:0}', 'svg:has(circle,:not(.a)) text{top:0}'])
      expect(kept(css)).toBe(css);
  });
  it('keeps what it does not understand', () => {
    const css = '.a\\:b{top:0}';
    expect(kept(css)).toBe(css);
  });
  it('has the custom properties that are read, however far away, and those that scripts write', () => {
    expect(kept(':root{--a:var(--b);--b:1;--c:2;--top:3}.view{top:var(--a)}.other{top:var(--c)}')).toBe(
      ':root{--a:var(--b);--b:1;--top:3}.view{top:var(--a)}',
    );
    expect(kept(':root{--a:var(--b)}@media print{:root{--b:1}}')).toBe('');
    expect(kept('.view{color:var(--a,red);--a:url("x;y")}')).toBe('.view{color:var(--a,red);--a:url("x;y")}');
  });
});

it('a policy names a style sheet and a script by their bytes', () => {
  // echo -n 'a{}' | openssl dgst -sha256 -binary | openssl base64, and the same for '0'
  expect(ownPolicy({ style: 'a{}', script: '0' })).toBe(
    "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; script-src 'self' 'sha256-X+zrZv/IbzjZUnhsbWlsecLbwjndTpG0ZynXOif7V+k='",
  );
});
