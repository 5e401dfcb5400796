import type { Lang } from '../../domain/text';
import { parseSelection, serializeSelection } from '../../state/url';
import type { Wanted } from './pair';
import { COMPARE } from './words';

interface Parts {
  readonly lang: Lang;
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly groups: HTMLElement;
  readonly more: HTMLElement;
}

function partsOf(doc: Document): Parts | undefined {
  const [form, status, groups, more] = ['form', 'status', 'groups', 'more'].map((name) =>
    doc.querySelector<HTMLElement>(`[data-pick-${name}]`),
  );
  const field = form?.querySelector('input');
  const lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  return form && field && status && groups && more ? { lang, form, field, status, groups, more } : undefined;
}

type AddressOf = (id: string) => string;

/** Tells the address of this page with a claim chosen beside what is chosen already; the second gives way where both are. */
function addresses(doc: Document, wanted: Wanted): AddressOf {
  const { scheme } = parseSelection(doc.location.search);
  return (id) => {
    const kept =
      wanted.a === undefined ? { a: id, ...(wanted.b !== undefined && { b: wanted.b }) } : { a: wanted.a, b: id };
    return serializeSelection({ ...kept, scheme });
  };
}

/** The lists as choices beside what is chosen already. */
export interface Picker {
  readonly offer: (wanted: Wanted) => void;
}

/** Makes the lists of targets choices, and the field above them a search over all claims. */
export function wirePicker(doc: Document): Picker | undefined {
  const parts = partsOf(doc);
  if (!parts) return undefined;
  const { lang, form, field, groups, more } = parts;
  const choices = [...groups.querySelectorAll<HTMLElement>('[data-choice]')].map(choiceIn);
  const order = [...groups.children];
  const head = doc.querySelector('[data-pick-head]');
  let wanted: Wanted = {};
  form.hidden = false;
  const seek = createSeeker(doc, parts, choices, () => wanted);
  const type = () => seek(field.value.trim());
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) type();
  });
  field.addEventListener('compositionend', type);
  return {
    offer: (next) => {
      wanted = next;
      if (head) head.textContent = headOf(wanted)[lang];
      const addressOf = addresses(doc, wanted);
      for (const choice of choices) offer(choice, wanted, addressOf, lang);
      putFirst(groups, order, groupOf(choices, wanted), lang);
      // What was looked for has been chosen.
      field.value = '';
      more.hidden = true;
      type();
    },
  };
}

function headOf({ a, b }: Wanted) {
  if (a === undefined && b === undefined) return COMPARE.chooseFirst;
  return a === undefined || b === undefined ? COMPARE.chooseSecond : COMPARE.other;
}

/** One of the lists' entries, with what stands in it read once: a key must not read the page anew. */
interface Choice {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement | null;
  readonly id: string;
  /** All its words in small letters. */
  readonly words: string;
}

function choiceIn(element: HTMLElement): Choice {
  const head = element.closest('[data-measure]')?.querySelector('h3')?.textContent ?? '';
  const words = `${head} ${element.dataset.words ?? ''} ${element.textContent}`.toLowerCase();
  return { element, link: element.querySelector('a'), id: element.dataset.choice ?? '', words };
}

/** A claim that is chosen already is named as such and leads nowhere. */
function offer({ link, id }: Choice, wanted: Wanted, addressOf: AddressOf, lang: Lang): void {
  link?.querySelector('small')?.remove();
  if (id !== wanted.a && id !== wanted.b) {
    link?.setAttribute('href', addressOf(id));
    return;
  }
  link?.removeAttribute('href');
  link?.append(' ', small(COMPARE.chosen[lang]));
}

function small(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}

/** The list of what measures the same as the chosen claim. */
function groupOf(choices: readonly Choice[], { a, b }: Wanted): Element | undefined {
  const chosen = a ?? b;
  return choices.find(({ id }) => id === chosen)?.element.closest('[data-measure]') ?? undefined;
}

/** One list comes first, and says why; what stood first before goes back. The others are not touched: they are long. */
function putFirst(groups: HTMLElement, order: readonly Element[], own: Element | undefined, lang: Lang): void {
  const marked = groups.querySelector('h3 small');
  const before = marked?.closest('[data-measure]') ?? undefined;
  if (before === own) return;
  marked?.remove();
  if (before) groups.insertBefore(before, order[order.indexOf(before) + 1] ?? null);
  if (!own) return;
  own.querySelector('h3')?.append(' ', small(COMPARE.sameMeasure[lang]));
  groups.prepend(own);
}

/** Hides targets without the words, and from two letters on looks for other claims too. */
function createSeeker(
  doc: Document,
  { more, status, groups }: Parts,
  choices: readonly Choice[],
  wanted: () => Wanted,
): (query: string) => void {
  let last = 0;
  const known = new Set(choices.map(({ id }) => id));
  const listed = (id: string): boolean => known.has(id) || id === wanted().a || id === wanted().b;
  return (query) => {
    last += 1;
    const mine = last;
    const shown = narrow(groups, choices, query.toLowerCase());
    const say = (others: number) => {
      status.textContent = shown + others === 0 ? (status.dataset.nothing ?? '') : '';
    };
    if (query.length < 2) {
      more.hidden = true;
      return say(0);
    }
    void import('./others')
      .then(({ otherClaims }) => otherClaims(doc, query, listed))
      .then(
        (others) => {
          if (mine !== last) return;
          more.hidden = others.length === 0;
          const addressOf = addresses(doc, wanted());
          const lines = others.map(({ id, name, note }) => otherChoice(addressOf(id), name, note));
          more.querySelector('ul')?.replaceChildren(...lines);
          say(others.length);
        },
        (error: unknown) => {
          console.warn(error);
          if (mine === last) say(0);
        },
      );
  };
}

function otherChoice(href: string, name: string, note: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.append(name, ' ', small(note));
  item.append(link);
  return item;
}

/** Shows what has all the words of a query; says how many choices are left. */
function narrow(groups: HTMLElement, choices: readonly Choice[], query: string): number {
  const words = query.split(/\s+/).filter(Boolean);
  const shown = choices.filter((choice) => {
    const fits = words.every((word) => choice.words.includes(word));
    if (choice.element.hidden === fits) choice.element.hidden = !fits;
    return fits;
  });
  const left = new Set(shown.map(({ element }) => element.closest('[data-measure]')));
  for (const group of groups.querySelectorAll<HTMLElement>('[data-measure]')) group.hidden = !left.has(group);
  return shown.length;
}
