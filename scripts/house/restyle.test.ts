import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { split } from '../site/pruneCss';

/** What a person's hand changes, or what is written while a mark is lit, selected or left out. */
const STATE = /\[data-(?:lit|selected|out|partly|filtered)\b|:(?:hover|focus|active)/;

/** What a selector paints: the part behind its last combinator. */
const subjectOf = (selector: string): string => split(selector.trim().replace(/\s*[>+~]\s*/g, ' '), ' ').at(-1) ?? '';

/** Without a class, id, attribute or element of its own a browser cannot tell what is meant, and asks everything. */
const isAnything = (subject: string): boolean =>
  !/[\w.#[]/.test(subject.replace(/::?(?!(?:is|where)\()[\w-]+(?:\([^()]*\))?/g, ''));

/** Selectors by which one mark's state makes the browser work out anew the style of all that stands below it. */
function wideSelectors(css: string): string[] {
  const preludes = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(
    ([, prelude = '']) => prelude,
  );
  return preludes
    .flatMap((prelude) => (prelude.trim().startsWith('@') ? [] : split(prelude, ',')))
    .map((selector) => selector.trim())
    .filter(
      (selector) => isAnything(subjectOf(selector)) && STATE.test(selector.slice(0, -subjectOf(selector).length)),
    );
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

describe('what a mark does costs its own style, not the page’s', () => {
  it.each(sheets)('%s', (name) => {
    expect(wideSelectors(readFileSync(join('src', name), 'utf8'))).toEqual([]);
  });

  it.each([
    ['.table tr[data-lit] > *', true],
    ['.mark:focus-visible .symbol > :not(.hit)', true],
    ['@media print { .a:hover ::before', true],
    ['.table tr[data-lit] > :is(th, td)', false],
    ['.mark[data-selected] > path:not(.hit)', false],
    ['.a:hover', false],
    ['.stack > *', false],
  ])('tells a rule that asks everything: %s', (selector, wide) => {
    expect(wideSelectors(`${selector} { color: red; }`).length > 0).toBe(wide);
  });
});
