// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextFrame } from '../testing/nextFrame';
import { attachMarks, claimsOf, keyOf, type Marks } from './marks';

const SVG_MARKS = ['west', 'east', 'south', 'far-east'];
/** Middles of the marks in the drawing. */
const AT: Readonly<Record<string, readonly [number, number]>> = {
  west: [100, 100],
  east: [200, 110],
  south: [105, 200],
  'far-east': [400, 100],
};

const svgMark = (id: string): string =>
  `<a href="#${id}" class="mark" id="m-${id}" data-claim="c-${id} c-shared" data-place="${id}" aria-label="${id}: 2"><rect/></a>`;

const PAGE = `
  <article id="root" data-view="v">
    <div class="picture">
      <svg>${SVG_MARKS.map(svgMark).join('')}</svg>
      <ol><li><a href="#list" class="mark" id="list-west" data-claim="c-west" data-place="west">West</a></li></ol>
    </div>
    <table><tbody><tr id="row-west" data-claim="c-west"><td><a href="#row" id="row-link">West</a></td></tr></tbody></table>
    <p id="elsewhere" tabindex="-1">elsewhere</p>
    <article id="ev-c-west"><h3 id="inner">Words of the west</h3></article>
    <article id="ev-c-shared">Words of all</article>
    <template data-card><div class="card" role="dialog" tabindex="-1"><strong data-card-title></strong>
      <button type="button" data-card-close>×</button><div data-card-body></div></div></template>
  </article>`;

const $ = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const idsWith = (attribute: string): string[] =>
  [...document.querySelectorAll(`[data-claim][${attribute}]`)].map((element) => element.id);
const card = (): HTMLElement => $('.card');
const click = async (selector: string) => {
  await user.click($(selector));
  await nextFrame();
};
const hover = async (selector: string) => {
  await user.hover($(selector));
  await nextFrame();
};
/** A card, or a tip, that nobody asked for yet need not be there. */
const open = (selector: string): boolean => document.querySelector(`${selector}:not([hidden])`) !== null;

let marks: Marks;
const onSelect = vi.fn<(key: string | undefined) => void>();
const user = userEvent.setup();

it('puts nothing into the page until a mark is asked for', () => {
  expect(document.querySelectorAll('.card, .tip')).toHaveLength(0);
});

beforeEach(() => {
  document.body.innerHTML = PAGE;
  onSelect.mockReset();
  marks = attachMarks($('#root'), { onSelect });
});
afterEach(() => marks.destroy());

describe('hovering a mark', () => {
  it('lights the same place wherever it is drawn, and no other', async () => {
    await hover('#m-west rect');
    expect(idsWith('data-lit')).toEqual(['m-west', 'list-west']);
    expect($('#root').hasAttribute('data-any-lit')).toBe(true);
  });
  it('shows its name, and takes it away', async () => {
    await hover('#m-west');
    expect($('.tip').textContent).toBe('west: 2');
    expect($('.tip').hidden).toBe(false);
    await hover('#elsewhere');
    await vi.waitFor(() => expect(idsWith('data-lit')).toEqual([]));
    expect(open('.tip')).toBe(false);
    expect(idsWith('data-lit')).toEqual([]);
    expect($('#root').hasAttribute('data-any-lit')).toBe(false);
  });
  it('by the row of a table lights what rests on the same claim', async () => {
    await hover('#row-link');
    expect(idsWith('data-lit')).toEqual(['m-west', 'list-west', 'row-west']);
    expect(open('.tip')).toBe(false);
  });
  it('goes from mark to mark without going dark', async () => {
    await hover('#m-west');
    await hover('#m-east');
    expect(idsWith('data-lit')).toEqual(['m-east']);
  });
  it('crosses a gap between marks without going dark', async () => {
    await user.hover($('#m-west'));
    await user.hover($('#elsewhere'));
    await nextFrame();
    expect(idsWith('data-lit')).toEqual(['m-west', 'list-west']);
    await user.hover($('#m-east'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(idsWith('data-lit')).toEqual(['m-east']);
  });
  it('is not what a finger does: its tap chooses, and paints nothing twice', async () => {
    $('#m-west').dispatchEvent(Object.assign(new Event('pointerover', { bubbles: true }), { pointerType: 'touch' }));
    expect(idsWith('data-lit')).toEqual([]);
    await user.pointer([{ keys: '[TouchA]', target: $('#m-west') }]);
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west']);
    expect(open('.tip')).toBe(false);
  });
  it('lights nothing by the focus that a click leaves behind', () => {
    vi.spyOn($('#m-west'), 'matches').mockReturnValue(false);
    $('#m-west').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(idsWith('data-lit')).toEqual([]);
  });
  it('is the same as coming to it by keyboard', () => {
    $('#m-west').focus();
    expect(idsWith('data-lit')).toEqual(['m-west', 'list-west']);
    $('#elsewhere').focus();
    expect(idsWith('data-lit')).toEqual([]);
  });
});

describe('choosing a mark', () => {
  it('selects its place everywhere and tells', async () => {
    await click('#m-west rect');
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west']);
    expect(onSelect.mock.calls).toEqual([['west']]);
  });
  it('opens the card with its name and the words of all its claims', async () => {
    await click('#m-west');
    expect(card().hidden).toBe(false);
    expect(card().textContent).toContain('west: 2');
    expect($('.card [data-card-body]').textContent).toBe('Words of the westWords of all');
    expect(card().contains(document.activeElement)).toBe(true);
  });
  it('leads on from the name in the card where the mark has a page of its own, not where that is its claim', async () => {
    await click('#m-west');
    expect($('.card [data-card-title] a').getAttribute('href')).toBe('#west');
    $('#m-east').setAttribute('href', '../claim/c-east/');
    await click('#m-east');
    expect($('.card [data-card-title]').innerHTML).toBe('east: 2');
  });
  it('leaves every id of the page unique', async () => {
    await click('#m-west');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
  it('puts other words in the card, not more', async () => {
    await click('#m-west');
    await click('#m-east');
    expect($('.card [data-card-body]').textContent).toBe('Words of all');
    expect(document.querySelectorAll('.card')).toHaveLength(1);
    expect(idsWith('data-selected')).toEqual(['m-east']);
  });
  it('answers in the frame before the words stand there, which may be many', async () => {
    fireClick('#m-west');
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west']);
    expect(open('.card')).toBe(false);
    await nextFrame();
    expect(open('.card')).toBe(true);
  });
  it('does not open a card that was left before it stood there', async () => {
    fireClick('#m-west');
    $('#m-west').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await nextFrame();
    expect(open('.card')).toBe(false);
    expect(idsWith('data-selected')).toEqual([]);
    expect(onSelect.mock.calls).toEqual([['west'], [undefined]]);
  });
  it('opens the card of the last that was chosen', async () => {
    fireClick('#m-west');
    fireClick('#m-east');
    await nextFrame();
    expect($('.card [data-card-title]').textContent).toBe('east: 2');
  });
  it('does not follow its link', () => {
    expect(fireClick('#m-west')).toBe(false);
  });
  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s leaves the link to the browser', (key) => {
    expect(fireClick('#m-west', { [key]: true })).toBe(true);
    expect(onSelect).not.toHaveBeenCalled();
    expect(open('.card')).toBe(false);
  });
  it('leaves the links of a table to the browser', () => {
    expect(fireClick('#row-link')).toBe(true);
    expect(onSelect).not.toHaveBeenCalled();
  });
  it('works by Enter on its link', async () => {
    $('#list-west').focus();
    await user.keyboard('{Enter}');
    await nextFrame();
    expect(onSelect.mock.calls).toEqual([['west']]);
    expect(card().hidden).toBe(false);
  });
});

/** Clicks, and tells whether the browser would go on to follow the link. */
function fireClick(selector: string, init: MouseEventInit = {}): boolean {
  let followed = true;
  const stop = (event: Event) => {
    followed = !event.defaultPrevented;
    // jsdom cannot navigate.
    event.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  $(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  return followed;
}

describe('leaving the card', () => {
  it.each(['#m-west', '#list-west'])('by Escape clears the choice and goes back to %s', async (selector) => {
    await click(selector);
    await user.keyboard('{Escape}');
    expect(open('.card')).toBe(false);
    expect(idsWith('data-selected')).toEqual([]);
    expect(onSelect.mock.calls).toEqual([['west'], [undefined]]);
    expect(document.activeElement).toBe($(selector));
  });
  it('by its button is the same', async () => {
    await click('#m-west');
    await click('[data-card-close]');
    expect(open('.card')).toBe(false);
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
    expect(document.activeElement).toBe($('#m-west'));
  });
  it('does not take the focus from where a person has gone on to', async () => {
    await click('#m-west');
    $('#elsewhere').focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe($('#elsewhere'));
  });
  it('tells nothing where nothing was chosen', async () => {
    $('#m-west').focus();
    await user.keyboard('{Escape}');
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('arrow keys', () => {
  beforeEach(() => {
    for (const id of SVG_MARKS) {
      const [x, y] = AT[id] ?? [0, 0];
      vi.spyOn($(`#m-${id}`), 'getBoundingClientRect').mockReturnValue(new DOMRect(x - 5, y - 5, 10, 10));
    }
  });
  it.each([
    ['west', '{ArrowRight}', 'm-east'],
    ['east', '{ArrowRight}', 'm-far-east'],
    ['far-east', '{ArrowLeft}', 'm-east'],
    ['west', '{ArrowDown}', 'm-south'],
    ['south', '{ArrowUp}', 'm-west'],
    ['far-east', '{ArrowRight}', 'm-far-east'],
    ['west', 'x', 'm-west'],
  ])('from %s with %s come to %s', async (from, keys, to) => {
    $(`#m-${from}`).focus();
    await user.keyboard(keys);
    expect(document.activeElement?.id).toBe(to);
  });
  it('do not scroll the page while they move', () => {
    $('#m-west').focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    $('#m-west').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('the choice from outside', () => {
  it('paints by place and by claim, without opening the card or telling', () => {
    marks.select('west');
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west']);
    marks.select('c-west');
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west', 'row-west']);
    marks.select('constructor');
    expect(idsWith('data-selected')).toEqual([]);
    expect($('#root').hasAttribute('data-any-selected')).toBe(false);
    expect(open('.card')).toBe(false);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('taking the marks away', () => {
  it('removes card, tip, paint and answers', async () => {
    await click('#m-west');
    marks.destroy();
    expect(document.querySelectorAll('.card, .tip')).toHaveLength(0);
    expect([...idsWith('data-selected'), ...idsWith('data-lit')]).toEqual([]);
    onSelect.mockReset();
    await hover('#m-east');
    expect(fireClick('#m-east')).toBe(true);
    expect(idsWith('data-lit')).toEqual([]);
    expect(onSelect).not.toHaveBeenCalled();
  });
  it('can be done twice, and the marks wired again', async () => {
    marks.destroy();
    marks.destroy();
    marks = attachMarks($('#root'), { onSelect });
    await click('#m-west');
    expect(document.querySelectorAll('.card')).toHaveLength(1);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });
});

describe('a page without a card', () => {
  beforeEach(() => {
    marks.destroy();
    $('template').remove();
    marks = attachMarks($('#root'), { onSelect });
  });
  it('still lights, and shows what was chosen from outside', async () => {
    await hover('#m-west');
    expect(idsWith('data-lit')).toEqual(['m-west', 'list-west']);
    marks.select('west');
    expect(idsWith('data-selected')).toEqual(['m-west', 'list-west']);
  });
  it('leaves its links to lead on', () => {
    expect(fireClick('#m-west')).toBe(true);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('a mark', () => {
  it('stands for its claims, and for its place first', () => {
    expect(claimsOf($('#m-west'))).toEqual(['c-west', 'c-shared']);
    expect(keyOf($('#m-west'))).toBe('west');
    expect(keyOf($('#row-west'))).toBe('c-west');
  });
  it('may stand for a body', () => {
    $('#m-west').removeAttribute('data-place');
    $('#m-west').setAttribute('data-actor', 'bureau');
    expect(keyOf($('#m-west'))).toBe('bureau');
    marks.select('bureau');
    expect(idsWith('data-selected')).toEqual(['m-west']);
  });
});

describe('where there is no card to show', () => {
  it('a mark is a link that leads on', async () => {
    marks.destroy();
    document.body.innerHTML = PAGE.replace(/<template[\s\S]*<\/template>/, '');
    marks = attachMarks($('#root'), { onSelect });
    const followed = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', followed, { once: true });
    await click('#m-west');
    expect(followed).toHaveReturnedWith(false);
    expect(onSelect).not.toHaveBeenCalled();
  });
});
