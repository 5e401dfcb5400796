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

/** Address of this page with a claim chosen beside what is chosen already; the second gives way where both are. */
function choiceOf(doc: Document, wanted: Wanted, id: string): string {
  const { scheme } = parseSelection(doc.location.search);
  const kept =
    wanted.a === undefined ? { a: id, ...(wanted.b !== undefined && { b: wanted.b }) } : { a: wanted.a, b: id };
  return serializeSelection({ ...kept, scheme });
}

/** Makes the lists of targets choices, and the field above them a search over all claims. */
export function wirePicker(doc: Document, wanted: Wanted): void {
  const parts = partsOf(doc);
  if (!parts) return;
  const { lang, form, field, groups } = parts;
  form.hidden = false;
  const head = doc.querySelector('[data-pick-head]');
  if (head) head.textContent = headOf(wanted)[lang];
  for (const choice of groups.querySelectorAll<HTMLElement>('[data-choice]')) offer(doc, choice, wanted, lang);
  sameMeasureFirst(groups, wanted, lang);
  const seek = createSeeker(doc, parts, wanted);
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) seek(field.value.trim());
  });
  field.addEventListener('compositionend', () => seek(field.value.trim()));
}

function headOf({ a, b }: Wanted) {
  if (a === undefined && b === undefined) return COMPARE.chooseFirst;
  return a === undefined || b === undefined ? COMPARE.chooseSecond : COMPARE.other;
}

/** A claim that is chosen already is named as such and leads nowhere. */
function offer(doc: Document, choice: HTMLElement, wanted: Wanted, lang: Lang): void {
  const link = choice.querySelector('a');
  const id = choice.dataset.choice ?? '';
  if (!link) return;
  if (id !== wanted.a && id !== wanted.b) {
    link.setAttribute('href', choiceOf(doc, wanted, id));
    return;
  }
  link.removeAttribute('href');
  link.append(' ', small(COMPARE.chosen[lang]));
}

function small(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}

/** What measures the same as the chosen claim comes first, and says so. */
function sameMeasureFirst(groups: HTMLElement, { a, b }: Wanted, lang: Lang): void {
  const own = groups.querySelector(`[data-choice="${CSS.escape(a ?? b ?? '')}"]`)?.closest('[data-measure]');
  if (!own) return;
  own.querySelector('h3')?.append(' ', small(COMPARE.sameMeasure[lang]));
  groups.prepend(own);
}

/** Hides targets without the words, and from two letters on looks for other claims too. */
function createSeeker(doc: Document, parts: Parts, wanted: Wanted): (query: string) => void {
  const { groups, more, status } = parts;
  let last = 0;
  return (query) => {
    last += 1;
    const mine = last;
    const shown = narrow(groups, query.toLowerCase());
    const say = (others: number) => {
      status.textContent = shown + others === 0 ? (status.dataset.nothing ?? '') : '';
    };
    more.hidden = true;
    if (query.length < 2) return say(0);
    const known = new Set([...groups.querySelectorAll<HTMLElement>('[data-choice]')].map((one) => one.dataset.choice));
    void import('./others')
      .then(({ otherClaims }) => otherClaims(doc, query))
      .then(
        (found) => {
          if (mine !== last) return;
          const others = found.filter(({ id }) => !known.has(id) && id !== wanted.a && id !== wanted.b);
          more.hidden = others.length === 0;
          more
            .querySelector('ul')
            ?.replaceChildren(
              ...others.map(({ id, name, note }) => otherChoice(choiceOf(doc, wanted, id), name, note)),
            );
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
function narrow(groups: HTMLElement, query: string): number {
  const words = query.split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const group of groups.querySelectorAll<HTMLElement>('[data-measure]')) {
    const head = group.querySelector('h3')?.textContent ?? '';
    let own = 0;
    for (const choice of group.querySelectorAll<HTMLElement>('[data-choice]')) {
      const text = `${head} ${choice.dataset.words ?? ''} ${choice.textContent}`.toLowerCase();
      choice.hidden = !words.every((word) => text.includes(word));
      if (!choice.hidden) own += 1;
    }
    group.hidden = own === 0;
    shown += own;
  }
  return shown;
}
