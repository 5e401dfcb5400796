/** Addresses in citations become absolute, where the build did not know where the site would stand. */
export function completeCitations(doc: Document, root: string): void {
  for (const field of doc.querySelectorAll<HTMLTextAreaElement>('textarea[data-path]')) {
    const path = field.dataset.path ?? '';
    const address = new URL(path.slice(1), root).href;
    if (!field.value.includes('://')) field.value = field.value.replace(path, address);
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
  });
}

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
