import { siteRoot } from './siteRoot';

/** Addresses in citations become absolute, where the build did not know where the site would stand. */
export function completeCitations(doc: Document, root: string): void {
  for (const field of doc.querySelectorAll<HTMLTextAreaElement>('textarea[data-path]')) {
    const path = field.dataset.path ?? '';
    const address = new URL(path.slice(1), root).href;
    // Of several addresses the claim's own comes last.
    if (field.value.endsWith(` ${path}`)) field.value = field.value.slice(0, -path.length) + address;
  }
  for (const field of doc.querySelectorAll<HTMLTextAreaElement>('textarea[data-code]'))
    field.value = field.value.replaceAll('="/', `="${root}`);
}

/** Makes the copy buttons work; where the clipboard is refused the text is selected and the button says so. */
export function wireCopy(doc: Document): void {
  doc.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    const field = button && doc.getElementById(button.dataset.copy ?? '');
    if (button && field instanceof HTMLTextAreaElement) void copy(field, button);
    const quoted = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-quote]') : null;
    // Where it does not come, the claim's page has the same, a link away.
    if (quoted) import('./quote').then(({ quote }) => quote(quoted, TOOLS)).catch(() => follow(quoted));
  });
}

/** What quoting needs of what pages have anyway: handed on, because a module that it shared with them would be a file more to fetch. */
const TOOLS = { completeCitations, copied, siteRoot };

const follow = (button: HTMLElement): void => button.closest('.claim-words')?.querySelector('a')?.click();

async function copy(field: HTMLTextAreaElement, button: HTMLElement): Promise<void> {
  field.select();
  const done = await copied(field);
  button.textContent = (done ? button.dataset.copied : button.dataset.refused) ?? '';
}

/** Whether the text is on the clipboard. On plain http there is no clipboard but the old command, which may still work. */
async function copied({ ownerDocument, value }: HTMLTextAreaElement): Promise<boolean> {
  try {
    await ownerDocument.defaultView?.navigator.clipboard.writeText(value);
    return true;
  } catch {
    return ownerDocument.execCommand?.('copy') ?? false;
  }
}
