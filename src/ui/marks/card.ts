import { GAP, placeNear } from './near';
import { wordsBehind } from './words';

/** What a mark is called where it is not its own text: `data-label`, or the name that it has for a screen reader. */
export const nameOf = (mark: Element): string | null =>
  mark.getAttribute('data-label') ?? mark.getAttribute('aria-label');

/** What a mark has to say beside its name: that a filter leaves some of its claims out. */
export const noteOf = (mark: Element): string | null => mark.getAttribute('data-note');

/**
 * Puts the card below its mark, or above it where only there the window has room and the headline stays free. A sheet at
 * the foot of a phone lies where it is; the page moves so that the mark stands above it.
 */
function placeCard(card: HTMLElement, mark: Element, root: HTMLElement): void {
  const anchor = mark.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  if (getComputedStyle(card).position === 'fixed') {
    const hidden = below - card.getBoundingClientRect().top;
    if (hidden > 0) scrollBy(0, Math.min(hidden, anchor.top - GAP));
    return;
  }
  const [{ top: origin }, height] = [root.getBoundingClientRect(), card.offsetHeight];
  placeNear(card, mark, root);
  const above = anchor.top - GAP - height;
  const head = Math.max(0, root.querySelector('.picture')?.getBoundingClientRect().top ?? 0);
  const at = below + height > innerHeight && above >= head ? above : below;
  card.style.top = `${at - origin}px`;
}

/** The card with the words of a mark; one a root. */
export interface Card {
  show(mark: Element, claims: readonly string[]): void;
  /** The mark that opened it, where the card has the focus and owes it back. */
  owes(): SVGElement | HTMLElement | undefined;
  hide(): void;
  onClose(listener: () => void): void;
  remove(): void;
}

/** Where the page has no template for one. */
export const NO_CARD: Card = {
  show: () => undefined,
  owes: () => undefined,
  hide: () => undefined,
  onClose: () => undefined,
  remove: () => undefined,
};

/** Makes the card from the template of its root, hidden. */
export function createCard(root: HTMLElement): Card {
  const template = root.querySelector<HTMLTemplateElement>('template[data-card]');
  const card = template?.content.firstElementChild?.cloneNode(true);
  if (!(card instanceof HTMLElement)) return NO_CARD;
  card.hidden = true;
  root.append(card);
  const doc = root.ownerDocument;
  let opener: Element | undefined;
  let claims: readonly string[] = [];
  let words: readonly Node[] = [];
  const originals = () => claims.flatMap((id) => doc.getElementById(`ev-${id}`) ?? []);
  const fill = (mark: Element) => fillCard(card, mark, titleOf(doc, mark, claims), words);
  const open = (mark: Element) => {
    card.removeAttribute('aria-busy');
    fill(mark);
    card.hidden = false;
    placeCard(card, mark, root);
  };
  /** Of a page that has no words of its own: they come from where the mark leads, if the card is still that mark's. */
  const fetchWords = async (mark: Element) => {
    card.setAttribute('aria-busy', 'true');
    const found = await wordsBehind(mark, claims, nameOf(mark) ?? '');
    if (opener !== mark || card.hidden) return;
    words = found;
    open(mark);
  };
  // A filter may come, change or go while the card is open.
  const filtered = new MutationObserver(() => {
    if (!opener || card.hidden) return;
    const held = card.contains(doc.activeElement);
    const own = originals();
    if (own[0]) words = own.map(copyOf);
    fill(opener);
    if (held && !card.contains(doc.activeElement)) card.focus({ preventScroll: true });
  });
  return {
    show: (mark, ids) => {
      opener = mark;
      claims = ids;
      const own = originals();
      words = own.map(copyOf);
      filtered.disconnect();
      for (const element of [mark, ...own]) filtered.observe(element, { attributeFilter: ['data-note', 'data-out'] });
      // Words that are still to come find their room: the head of the card stays where it is when they do.
      card.style.minHeight = own[0] ? '' : `min(${8 + 6 * ids.length}rem,var(--most))`;
      open(mark);
      card.focus({ preventScroll: true });
      if (!own[0]) void fetchWords(mark);
    },
    owes: () => {
      const holds = !card.hidden && card.contains(doc.activeElement);
      // Marks are links of a drawing and links of a list.
      return holds && (opener instanceof SVGElement || opener instanceof HTMLElement) ? opener : undefined;
    },
    hide: () => {
      card.hidden = true;
      filtered.disconnect();
    },
    onClose: (listener) => card.querySelector('[data-card-close]')?.addEventListener('click', listener),
    remove: () => {
      card.remove();
      filtered.disconnect();
    },
  };
}

function fillCard(card: HTMLElement, mark: Element, name: Node, words: readonly Node[]): void {
  const title = card.querySelector('[data-card-title]');
  const body = card.querySelector('[data-card-body]');
  title?.replaceChildren(name);
  // What a filter leaves out is still what the mark stands for: it comes last, and says so.
  const isOut = (node: Node): node is Element => node instanceof Element && node.hasAttribute('data-out');
  const inside = words.filter((node) => !isOut(node));
  const outside = words.filter(isOut);
  const between = inside.length > 0 ? outside.slice(0, 1).flatMap(noteFor) : [];
  body?.replaceChildren(...noteFor(mark), ...inside, ...between, ...outside);
  if (body) body.scrollTop = 0;
}

/** The mark's name; where it has a page of its own, as a place or a body has, the way there. */
function titleOf(doc: Document, mark: Element, claims: readonly string[]): Node {
  const name = doc.createTextNode(nameOf(mark) ?? mark.textContent);
  const href = mark.getAttribute('href');
  if (!href || claims.some((id) => href.includes(`/claim/${id}/`))) return name;
  const link = doc.createElement('a');
  link.href = href;
  link.append(name);
  return link;
}

function noteFor(element: Element): Element[] {
  const text = noteOf(element);
  if (text === null) return [];
  const note = element.ownerDocument.createElement('p');
  note.className = 'card-note';
  note.textContent = text;
  return [note];
}

/** A copy without ids: an id stands once in a page. */
function copyOf(original: HTMLElement): Node {
  const copy = original.cloneNode(true);
  if (copy instanceof Element) for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}
