import { expect, type Locator, type Page } from '@playwright/test';

/** Thinner than this a ring around what has the focus is overlooked. CSS px. */
const THINNEST = 2;

/**
 * What has the focus and does not show it, as it begins in the page; empty where it shows. A ring is an outline of the
 * element or of the label it is known by, or the colour of the focus around a shape in a drawing.
 */
export function focusUnseen(page: Page): Promise<string> {
  return page.evaluate((thinnest) => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    focused.closest('[data-dye], body')?.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    const wide = (width: string) => Number.parseFloat(width) >= thinnest;
    const hasOutline = (each: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && wide(outlineWidth);
    };
    const hasStroke = (each: Element) => {
      const { stroke, strokeWidth } = getComputedStyle(each);
      return stroke === colour && wide(strokeWidth) && each.getClientRects().length > 0;
    };
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    const next = focused.nextElementSibling;
    const rings = [focused, ...labels, ...(focused instanceof HTMLInputElement && next ? [next] : [])];
    const shapes = focused instanceof SVGElement ? focused.querySelectorAll('*') : [];
    return rings.some(hasOutline) || [...shapes].some(hasStroke) ? '' : focused.outerHTML.slice(0, 160);
  }, THINNEST);
}

/** Somebody who has a keyboard and nothing else, and sees at each stop where they are. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Goes on by Tab (or another key) until something has the focus; fails where it never has, or where a stop is not seen. */
  async goTo(target: Locator, { most = 60, by = 'Tab' } = {}): Promise<void> {
    for (let stop = 0; stop < most; stop += 1) {
      await this.press(by);
      expect(await focusUnseen(this.page), 'what has the focus shows it').toBe('');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${target} was not reached in ${most} stops`);
  }
}
