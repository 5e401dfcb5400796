// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { wireSearchKey } from './searchKey';

afterEach(() => document.body.replaceChildren());

let wired = false;

/** A page with some markup; says where focus is, and whether the link was followed, after a key. */
function press(markup: string, key: KeyboardEventInit = {}, on = 'body'): { focus: string; followed: boolean } {
  const page = document;
  page.body.innerHTML = markup;
  let followed = false;
  page.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    followed = true;
  });
  if (!wired) wireSearchKey(page);
  wired = true;
  page
    .querySelector(on)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, ...key }));
  return { focus: page.activeElement?.tagName ?? '', followed };
}

const LINK = '<a href="../search/" data-search-link="">Search</a>';
const FIELD = `${LINK}<div data-search=""><input></div>`;

describe('Ctrl or ⌘ with K', () => {
  it('follows the link to the search page', () => {
    expect(press(LINK).followed).toBe(true);
  });
  it('goes to the field where there is one', () => {
    expect(press(FIELD)).toEqual({ focus: 'INPUT', followed: false });
  });
  it.each([{ ctrlKey: false, metaKey: true }, { key: 'K' }])('is the same with %j', (key) => {
    expect(press(LINK, key).followed).toBe(true);
  });
  it.each(['input', 'textarea', 'select'])('is a letter in a %s', (tag) => {
    expect(press(`${LINK}<${tag}></${tag}>`, {}, tag).followed).toBe(false);
  });
  it('is a letter in text that is edited', () => {
    expect(press(`${LINK}<p contenteditable="true"><b>x</b></p>`, {}, 'b').followed).toBe(false);
  });
  it.each([
    { ctrlKey: false },
    { ctrlKey: false, key: '/' },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
    { key: 'x' },
  ])('with %j is somebody else’s', (key) => {
    expect(press(LINK, key).followed).toBe(false);
  });
  it('does nothing where there is no search: in an embed', () => {
    expect(press('<p>x</p>').followed).toBe(false);
  });
});
