// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wireMenus } from './menus';

const open = (): string[] => [...document.querySelectorAll('details[open]')].map((menu) => menu.id);
const click = (id: string): void => document.getElementById(id)?.click();

beforeAll(() => wireMenus(document));
beforeEach(() => {
  document.body.innerHTML = `
    <details class="menu" id="a" open><summary id="sum-a">山东</summary><i id="in-a"></i><a id="link-a" href="#x">基地</a></details>
    <details class="menu" id="b" open><summary>上海</summary></details>
    <details id="words" open><summary>原文</summary></details><p id="elsewhere"></p>`;
});

describe('menus', () => {
  it('close when a person goes on elsewhere', () => {
    click('elsewhere');
    expect(open()).toEqual(['words']);
  });
  it('close but for the one that a person is in', () => {
    click('in-a');
    expect(open()).toEqual(['a', 'words']);
  });
  it('close when a link in them is followed', () => {
    click('link-a');
    expect(open()).toEqual(['words']);
  });
  it('close by Escape, and by no other key', () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(open()).toEqual(['a', 'b', 'words']);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(open()).toEqual(['words']);
  });
});
