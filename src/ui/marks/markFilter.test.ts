// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextFrame } from '../testing/nextFrame';
import { createMarkFilter, type MarkFilter } from './markFilter';
import { attachMarks } from './marks';

const PAGE = `
  <article id="root" data-view="v">
    <div class="picture"><div data-picture="asleep" id="island"><svg>
      <a href="#1" class="mark" id="both" data-claim="a b" aria-label="Both: 2"><rect/><text id="of-mark" data-sum="">Both 2</text></a>
      <a href="#2" class="mark" id="only-a" data-claim="a"><rect/><text>A</text></a>
      <a href="#3" class="mark" id="only-b" data-claim="b" aria-description="3"><rect/><text>B</text></a>
      <text id="sum" data-sum="a b c">Named 3 times</text>
      <text id="none" data-sum="b">1</text>
      <text id="plain">3</text>
    </svg></div></div>
    <table><tbody>
      <tr id="row-a" data-claim="a"><td>A</td></tr>
      <tr id="row-b" data-claim="b"><td>B</td></tr>
      <tr id="row-of-none"><td>Sum</td></tr>
    </tbody></table>
    <article id="ev-b">Words of b</article>
    <article id="ev-a">Words of a</article>
    <template data-card><div class="card" tabindex="-1"><strong data-card-title></strong>
      <button type="button" data-card-close>×</button><div data-card-body></div></div></template>
  </article>`;

const $ = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const idsWith = (attribute: string): string[] => [...document.querySelectorAll(`[${attribute}]`)].map(({ id }) => id);
const note = (passing: number, all: number): string => (passing === 0 ? 'outside' : `${passing} of ${all}`);
const show = (...ids: string[]) => filter.show({ passing: new Set(ids), note });
const text = (selector: string) => $(selector).textContent;
const settled = () => new Promise((done) => setTimeout(done, 0));

let filter: MarkFilter;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  filter = createMarkFilter($('#root'));
});
afterEach(() => filter.destroy());

describe('a filter on marks', () => {
  it('tells what is out from what passes in part', () => {
    show('a');
    expect(idsWith('data-out')).toEqual(['only-b', 'none', 'row-b', 'ev-b']);
    expect(idsWith('data-partly')).toEqual(['both']);
    expect($('#root').hasAttribute('data-filtered')).toBe(true);
  });
  it('says so to whoever cannot see it, beside what a mark says already', () => {
    show('a');
    expect($('#both').getAttribute('aria-description')).toBe('1 of 2');
    expect($('#only-b').getAttribute('aria-description')).toBe('3; outside');
    expect($('#only-a').hasAttribute('aria-description')).toBe(false);
  });
  it('counts again what was counted from claims, and nothing else', () => {
    show('a');
    expect(text('#sum')).toBe('Named 1/3 times');
    expect(text('#none')).toBe('0/1');
    expect(text('#plain')).toBe('3');
    expect(text('#of-mark')).toBe('Both 1/2');
  });
  it('can be exchanged for another, and taken off without a trace', () => {
    const before = $('#root').outerHTML;
    show('a');
    show('b', 'c');
    expect(text('#sum')).toBe('Named 2/3 times');
    expect($('#only-b').getAttribute('aria-description')).toBe('3');
    expect(idsWith('data-out')).toEqual(['only-a', 'row-a', 'ev-a']);
    filter.show(undefined);
    expect($('#root').outerHTML).toBe(before);
  });
  it('leaves no trace when it is destroyed', () => {
    const before = $('#root').outerHTML;
    show();
    expect(idsWith('data-out')).toContain('both');
    filter.destroy();
    expect($('#root').outerHTML).toBe(before);
  });
});

describe('what is drawn anew under a filter', () => {
  it('is painted too: a mark that comes, and one that stands for other claims now', async () => {
    show('a');
    $('svg').insertAdjacentHTML('beforeend', '<a class="mark" id="new" data-claim="b"><rect/></a>');
    $('#only-b').setAttribute('data-claim', 'a');
    await settled();
    expect(idsWith('data-out')).toEqual(['none', 'new', 'row-b', 'ev-b']);
  });
  it('has its own sum counted', async () => {
    show('a');
    ($('#sum').firstChild as Text).data = 'Named 3 times over';
    $('#sum').setAttribute('data-sum', 'b c d');
    $('svg').append(document.createElement('g'));
    await settled();
    expect(text('#sum')).toBe('Named 0/3 times over');
    filter.show(undefined);
    expect(text('#sum')).toBe('Named 3 times over');
  });
  it('keeps the text that was served while its code takes it over', async () => {
    show('a');
    $('#island').dataset.picture = 'waking';
    await settled();
    expect(text('#sum')).toBe('Named 3 times');
    expect(idsWith('data-partly')).toEqual(['both']);
    $('#island').dataset.picture = 'awake';
    await settled();
    expect(text('#sum')).toBe('Named 1/3 times');
  });
  it('is left alone once the filter is off', async () => {
    show('a');
    filter.show(undefined);
    $('svg').insertAdjacentHTML('beforeend', '<a class="mark" id="new" data-claim="b"><rect/></a>');
    await settled();
    expect(idsWith('data-out')).toEqual([]);
  });
});

describe('tooltip and card under a filter', () => {
  const user = userEvent.setup();
  it('say how much of a mark passes', async () => {
    const marks = attachMarks($('#root'));
    show('a');
    await user.hover($('#both'));
    await nextFrame();
    expect(text('.tip')).toBe('Both: 2 · 1 of 2');
    marks.destroy();
  });
  it('follow a filter that comes, changes and goes while the card is open', async () => {
    const marks = attachMarks($('#root'));
    await user.click($('#both'));
    await nextFrame();
    const parts = () => [...$('[data-card-body]').children].map(({ textContent }) => textContent);
    expect(parts()).toEqual(['Words of a', 'Words of b']);
    show('a');
    await settled();
    expect(parts()).toEqual(['1 of 2', 'Words of a', 'outside', 'Words of b']);
    show('b');
    await settled();
    expect(parts()).toEqual(['1 of 2', 'Words of b', 'outside', 'Words of a']);
    filter.show(undefined);
    await settled();
    expect(parts()).toEqual(['Words of a', 'Words of b']);
    expect($('.card').contains(document.activeElement)).toBe(true);
    marks.destroy();
  });
  it('put the words that pass first, and say what the others are', async () => {
    const marks = attachMarks($('#root'));
    show('a');
    await user.click($('#both'));
    await nextFrame();
    const parts = [...$('[data-card-body]').children].map(({ textContent }) => textContent);
    expect(parts).toEqual(['1 of 2', 'Words of a', 'outside', 'Words of b']);
    marks.destroy();
  });
  it('of a mark that is out say so once, and keep its words', async () => {
    const marks = attachMarks($('#root'));
    show('a');
    await user.click($('#only-b'));
    await nextFrame();
    expect([...$('[data-card-body]').children].map(({ textContent }) => textContent)).toEqual([
      'outside',
      'Words of b',
    ]);
    marks.destroy();
  });
  it('say nothing of it where nothing is filtered', async () => {
    const marks = attachMarks($('#root'));
    await user.click($('#both'));
    await nextFrame();
    expect(text('[data-card-body]')).toBe('Words of aWords of b');
    marks.destroy();
  });
});
