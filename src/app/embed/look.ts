import type { EmbedLook } from '../../state/embed';
import { readable } from '../../ui/contrast';

/** Contrast that WCAG 2.2 asks of marks, and of words. */
const OF_MARKS = 3;
const OF_WORDS = 4.5;

/** Dresses an embed as its address asks: ground, and the accent in place of its plan's dye, made readable on that ground. */
export function applyLook(doc: Document, { theme, accent }: EmbedLook): void {
  const root = doc.documentElement;
  root.dataset.scheme = theme === 'dark' ? 'dark' : 'light';
  if (theme === 'plain') root.dataset.theme = theme;
  const dye = doc.querySelector<HTMLElement>('[data-view]')?.dataset.dye;
  if (accent === undefined || dye === undefined) return;
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  // Other dyes in the picture are other plans': they stay apart.
  for (const element of doc.querySelectorAll<HTMLElement | SVGElement>(`[data-dye="${dye}"]`)) {
    element.style.setProperty('--dye', readable(`#${accent}`, paper, OF_MARKS));
    element.style.setProperty('--dye-text', readable(`#${accent}`, paper, OF_WORDS));
  }
}
