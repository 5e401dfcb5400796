import type { Hit, HitGroup, SearchResult } from '../domain/search';
import { figuresIn } from '../domain/searchFigures';

/** Hits of a kind that are shown before a person asks for more, and how many each asking adds at most. */
const FEW = 8;
const MORE = 50;

/** Puts hits into the page's sections, one for each kind, in the order of the groups. */
export function paintHits(sections: ParentNode, { groups }: SearchResult, query: string): void {
  for (const section of sections.querySelectorAll<HTMLElement>('[data-kind]')) section.hidden = true;
  for (const group of groups) {
    const section = sections.querySelector<HTMLElement>(`[data-kind="${group.kind}"]`);
    if (section) paintGroup(section, group, query);
  }
}

function paintGroup(section: HTMLElement, { hits }: HitGroup, query: string): void {
  const [count, list] = ['.count', 'ul'].map((part) => section.querySelector<HTMLElement>(part));
  const words = wordsOf(query);
  const shown = hits.length > FEW + 2 ? FEW : hits.length;
  const lines = (from: number, to: number) => hits.slice(from, to).map((hit) => lineOf(section, hit, words));
  if (count) count.textContent = String(hits.length);
  list?.replaceChildren(...lines(0, shown));
  offerMore(section, hits.length, shown, (from, to) => {
    const added = lines(from, to);
    list?.append(...added);
    added[0]?.querySelector('a')?.focus();
  });
  section.hidden = false;
  section.parentElement?.append(section);
}

function lineOf({ dataset }: HTMLElement, hit: Hit, words: readonly string[]): HTMLElement {
  const line = hitLine(hit, dataset.to ?? '', words);
  const { beside, besideWords } = dataset;
  if (beside !== undefined) line.append(' ', besideLink(`${beside}?a=${hit.entry.id}`, besideWords ?? ''));
  return line;
}

/** The button under a list that is not shown in full. Twenty thousand lines at once would hold up the page. */
function offerMore(section: HTMLElement, all: number, shown: number, add: (from: number, to: number) => void): void {
  const button = section.querySelector('button');
  if (!button) return;
  const next = Math.min(MORE, all - shown);
  button.hidden = next === 0;
  button.textContent = (button.dataset.words ?? '{count}').replace('{count}', String(next));
  button.onclick = () => {
    add(shown, shown + next);
    offerMore(section, all, shown + next, add);
  };
}

/** `to` is the address of pages of its kind, with `{id}` in it. */
function hitLine({ entry }: Hit, to: string, words: readonly string[]): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = to.replace('{id}', entry.id);
  link.append(...marked(entry.names[0] ?? entry.id, words));
  line.append(link, ' ', small(entry.note));
  const snippet = snippetOf(entry.text, words);
  if (snippet !== undefined) {
    const quote = document.createElement('p');
    quote.append(...marked(snippet, words));
    line.append(quote);
  }
  return line;
}

/** The way to set what was found beside another claim. */
function besideLink(href: string, words: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = 'compare-link';
  link.textContent = words;
  return link;
}

function small(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}

/** Parts of a query as they can be looked for in a text that is shown. */
function wordsOf(query: string): string[] {
  const { figures, rest } = figuresIn(query);
  return [...figures.map(({ text }) => text), ...rest.split(/\s+/)].map((word) => word.toLowerCase()).filter(Boolean);
}

/** Where the first of some words stands: Latin ones from their start. */
function find(text: string, words: readonly string[]): { readonly from: number; readonly to: number } | undefined {
  const lower = text.toLowerCase();
  const found = words
    .map((word) => ({ word, from: findWord(lower, word) }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.word.length - a.word.length)[0];
  return found && { from: found.from, to: found.from + found.word.length };
}

const LATIN = /[a-z\d]/;
const DIGIT = /\d/;

function findWord(text: string, word: string): number {
  const cuts = (edge: string, beyond: string, kind: RegExp): boolean => kind.test(edge) && kind.test(beyond);
  let at = text.indexOf(word);
  while (
    at >= 0 &&
    (cuts(word.charAt(0), text.charAt(at - 1), LATIN) || cuts(word.slice(-1), text.charAt(at + word.length), DIGIT))
  )
    at = text.indexOf(word, at + 1);
  return at;
}

const BEFORE = 24;
const AFTER = 90;

/** The end of the word that stands at a place in a text. */
function wordEdge(text: string, at: number): number {
  const from = Math.min(text.length, Math.max(0, at));
  return from === 0 ? 0 : from + (/^[A-Za-z\d’']*/.exec(text.slice(from))?.[0].length ?? 0);
}

/** The part of a text around the first word found in it. */
function snippetOf(text: string, words: readonly string[]): string | undefined {
  const place = find(text, words);
  if (!place) return undefined;
  const [from, to] = [wordEdge(text, place.from - BEFORE), wordEdge(text, place.to + AFTER)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** A text with the words in it marked. */
function marked(text: string, words: readonly string[]): (string | HTMLElement)[] {
  const place = find(text, words);
  if (!place || place.to === place.from) return [text];
  const mark = document.createElement('mark');
  mark.textContent = text.slice(place.from, place.to);
  return [text.slice(0, place.from), mark, ...marked(text.slice(place.to), words)];
}
