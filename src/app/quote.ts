import { withAccess } from '../domain/accessed';
import { fetchPage } from '../ui/marks/words';
import { dayOf } from './day';

/** What pages have anyway. */
interface QuoteTools {
  readonly completeCitations: (doc: Document, root: string) => void;
  readonly copied: (field: HTMLTextAreaElement) => Promise<boolean>;
  readonly siteRoot: (doc: Document) => { readonly href: string };
}

/**
 * Copies the words of a claim with their citation, pressed beside them in a list or in a card. Where the clipboard is
 * refused, the text stands below the button, selected. Either is said to a screen reader.
 */
export async function quote(button: HTMLElement, tools: QuoteTools): Promise<void> {
  const words = button.closest('.claim-words');
  const said = button.ownerDocument.querySelector<HTMLElement>('.words')?.dataset;
  if (!words || !said) return;
  for (const old of button.ownerDocument.querySelectorAll('.quote-out')) old.remove();
  const { out, field, status } = output(button.ownerDocument);
  field.setAttribute('aria-label', button.textContent);
  button.after(out);
  field.value = await citationOf(words, tools);
  field.select();
  const done = await tools.copied(field);
  field.hidden = done;
  status.textContent = (done ? said.copied : said.refused) ?? '';
  if (done) button.focus({ preventScroll: true });
}

/** A field for the text and, below it, a region that tells what became of it. */
function output(doc: Document) {
  const [out, field, status] = [doc.createElement('div'), doc.createElement('textarea'), doc.createElement('p')];
  out.className = 'quote-out';
  field.readOnly = true;
  field.rows = 4;
  status.setAttribute('role', 'status');
  out.append(field, status);
  return { out, field, status };
}

/** What the claim's page offers to copy; where that does not come, the words as they stand here, with the way there. */
async function citationOf(words: Element, tools: QuoteTools): Promise<string> {
  const address = words.querySelector<HTMLAnchorElement>('h3 a')?.href ?? words.baseURI;
  const page = await fetchPage(address).catch(() => undefined);
  if (!page) return `${wordsAsShown(words)} ${address}`;
  tools.completeCitations(page, tools.siteRoot(words.ownerDocument).href);
  const fields = [...page.querySelectorAll<HTMLTextAreaElement>('.quotable textarea[data-path]')];
  return fields.map(({ value }) => withAccess(value, dayOf(new Date()))).join('\n\n');
}

const wordsAsShown = (words: Element): string =>
  [...words.querySelectorAll('.phrase')]
    .map((phrase) => {
      const [said, where] = ['blockquote', 'figcaption'].map((part) => phrase.querySelector(part)?.textContent ?? '');
      return `“${said}” — ${where}`;
    })
    .join(' ');
