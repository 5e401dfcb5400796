/** Chinese numerals 一…十 as they head the sections of a plan. */
const NUMERALS = '一二三四五六七八九十';

/**
 * A sort key that puts locators in document order: the lead-in (导语), the title (标题), the preamble (前言), sections
 * 一…, paragraphs ¶n, the closing line (附则).
 */
function locatorOrder(locator: string): readonly number[] {
  if (locator.startsWith('导语')) return [0, ...numbersIn(locator)];
  if (locator.startsWith('标题')) return [1];
  if (locator.startsWith('前言')) return [2];
  if (locator.startsWith('附则')) return [99];
  const section = NUMERALS.indexOf(locator.charAt(0)) + 1;
  return section > 0 ? [2 + section, ...numbersIn(locator.slice(1))] : [3, ...numbersIn(locator)];
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/[一二三四五六七八九十]|\d+/g)].map(([match]) =>
    /\d/.test(match) ? Number(match) : NUMERALS.indexOf(match) + 1,
  );
}

/** Compares two locators of one document. */
export function compareLocators(a: string, b: string): number {
  const [left, right] = [locatorOrder(a), locatorOrder(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
