import { expect, it } from 'vitest';
import { faultsOfMarks, faultsOfText } from './frame';

const svg = (inner: string): string => `<svg viewBox="0 0 100 50">${inner}</svg>`;
const text = (x: number, y: number, content: string): string =>
  `<text x="${x}" y="${y}" font-size="12">${content}</text>`;

it('text outside the frame and text on text are found', () => {
  expect(faultsOfText(svg(text(10, 20, 'apart') + text(10, 40, 'from it')))).toEqual([]);
  expect(faultsOfText(svg(text(80, 20, 'too far')))).toEqual(['outside: too far']);
  expect(faultsOfText(svg(text(10, 60, 'low')))).toEqual(['outside: low']);
  expect(faultsOfText(svg(text(10, 20, 'one') + text(20, 24, 'two')))).toEqual(['touching: one × two']);
});

it('marks without a claim, a name or a link are found, and what the page forbids', () => {
  const mark = '<a class="mark" href="./" data-claim="a" aria-label="A"></a>';
  expect(faultsOfMarks(svg(mark))).toEqual([]);
  expect(faultsOfMarks(svg(mark.replace('aria-label="A"', '')))).toHaveLength(1);
  expect(faultsOfMarks(svg(`${mark}<g style="x"/>`))).toEqual(['seam:  style=']);
  expect(faultsOfMarks(svg(''))).toEqual(['no mark']);
});
