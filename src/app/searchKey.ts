const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing || (event.target instanceof Element && event.target.closest(FIELDS) !== null);

/**
 * Ctrl or ⌘ with K goes to the search field, or to the page that has it; not while a person types. A letter or sign
 * alone would be pressed by accident and by voice, and would have to be switched off somewhere (WCAG 2.1.4).
 */
export function wireSearchKey(doc: Document): void {
  doc.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || isTyping(event)) return;
    const field = doc.querySelector<HTMLInputElement>('[data-search] input');
    const link = doc.querySelector<HTMLElement>('[data-search-link]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.select();
    field?.focus();
    if (!field) link?.click();
  });
}
