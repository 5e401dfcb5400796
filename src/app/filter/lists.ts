const ITEM = 'li[data-claim]';

/** Lists claims that pass, and no others; a part of the page where none is left goes, and counts say what is left. */
export function shortenLists(root: HTMLElement, passing: ReadonlySet<string>): void {
  for (const item of root.querySelectorAll<HTMLElement>(ITEM))
    item.hidden = !passing.has(item.getAttribute('data-claim') ?? '');
  for (const part of root.querySelectorAll<HTMLElement>('section, .outline > li'))
    part.hidden = part.querySelector(ITEM) !== null && part.querySelector(`${ITEM}:not([hidden])`) === null;
  for (const count of root.querySelectorAll('section .count')) recount(count, passing);
}

/** A claim that stands in a part twice counts once, as it did when the page was drawn. */
function recount(count: Element, passing: ReadonlySet<string>): void {
  const items = count.closest('section')?.querySelectorAll(ITEM) ?? [];
  const ids = new Set([...items].map((item) => item.getAttribute('data-claim') ?? ''));
  if (ids.size === 0) return;
  count.textContent = `${[...ids].filter((id) => passing.has(id)).length}/${ids.size}`;
}
