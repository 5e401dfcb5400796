import '../sheet.css';
import type { Lang } from '../../../domain/text';
import { say } from '../../../i18n/catalogue';
import { type Provenance, provenanceLines } from '../provenance';

/** What stands above the picture. */
export interface SheetHead {
  /** Plan and view, in small. */
  readonly kicker: readonly string[];
  readonly finding: string;
  readonly dek: string;
  /** What is chosen or filtered, if anything. */
  readonly shown?: string;
}

/** Of the page: what is not part of the picture, and what there is to press. */
const LEFT_OUT = [
  '.source-line, .tools, .map-controls, .map-gl, .card, .tip, template',
  'button, select, fieldset > legend, fieldset > label, input[type="search"], input[type="text"]',
].join();

function made(name: string, className: string, ...content: readonly (string | Node)[]): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return node;
}

/** A copy in which radio buttons of the page keep their choice: a name is one group, and the copy is a second. */
function copyOf(picture: Element, lang: Lang): HTMLElement {
  const copy = picture.cloneNode(true) as HTMLElement;
  for (const input of copy.querySelectorAll('input[name]'))
    input.setAttribute('name', `${input.getAttribute('name')}-sheet`);
  for (const node of copy.querySelectorAll(LEFT_OUT)) node.remove();
  for (const node of copy.querySelectorAll('[data-lit]')) node.removeAttribute('data-lit');
  for (const node of copy.querySelectorAll('h2')) if (node.textContent === say(lang, 'selectHint')) node.remove();
  return copy;
}

function headOf({ kicker, finding, dek, shown }: SheetHead): HTMLElement {
  const small = kicker.map((text) => made('span', '', text));
  return made(
    'header',
    'sheet-head',
    made('p', 'sheet-kicker', made('i', 'sheet-dye'), ...small),
    made('h2', 'sheet-finding', finding),
    made('p', 'sheet-dek', dek),
    ...(shown === undefined ? [] : [made('p', 'sheet-shown', shown)]),
  );
}

/** Title and finding stand above; the rest is what a reader needs to check and to cite. */
function footOf(provenance: Provenance, lang: Lang): HTMLElement {
  const [, , ...lines] = provenanceLines(provenance, lang);
  const rows = lines.map(([label, text]) => made('p', '', made('b', '', label), ' ', text));
  return made('footer', 'sheet-foot', ...rows, made('p', 'sheet-name', provenance.title));
}

/** Draws a sheet for a picture beside the screen: the browser sets it as it sets a page. Remove it when it has been read. */
export function openSheet(article: HTMLElement, head: SheetHead, provenance: Provenance, lang: Lang): HTMLElement {
  const picture = article.querySelector('.picture');
  if (!picture) throw new Error('the view has no picture');
  const sheet = article.cloneNode(false) as HTMLElement;
  sheet.className = 'view sheet';
  sheet.inert = true;
  sheet.setAttribute('aria-hidden', 'true');
  sheet.removeAttribute('data-any-lit');
  sheet.append(headOf(head), copyOf(picture, lang), footOf(provenance, lang));
  document.body.append(sheet);
  return sheet;
}
