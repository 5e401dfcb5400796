import '../../ui/marks/filter.css';
import { FACETS } from '../../domain/filter';
import { FILTER_WORDS, filterLine, listLine, markText } from '../../i18n/filter';
import { parseSelection } from '../../state/url';
import { createMarkFilter } from '../../ui/marks/markFilter';
import { blockLabel, type FilterBlock, unpackFacets } from './block';
import { shortenLists } from './lists';
import { type ViewFilter, viewFilter } from './viewFilter';

/**
 * Filters what stands in a page without the app as its address says, and says so: a view under its picture, a page that
 * lists claims above its lists.
 */
export function filterPage(root: HTMLElement, block: FilterBlock): void {
  const doc = root.ownerDocument;
  const { filter } = parseSelection(doc.location.search);
  if (!filter) return;
  const lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const ids = block.ids ?? [...root.querySelectorAll('[id^="ev-"]')].map(({ id }) => id.slice('ev-'.length));
  const view = viewFilter(unpackFacets(block, ids), filter, blockLabel(block), lang);
  const { passing } = view;
  if (passing) createMarkFilter(root).show({ passing, note: (n, all) => markText(n, all, lang) });
  const picture = root.querySelector('.picture');
  if (!picture && passing) shortenLists(root, passing);
  const place = picture ?? root.querySelector('.place-head') ?? root.querySelector('.view-head');
  place?.after(noteOn(view, doc, picture ? filterLine : listLine));
}

function noteOn(
  { lang, passing, items, spoken, unknown }: ViewFilter,
  doc: Document,
  line: typeof filterLine,
): HTMLElement {
  const note = doc.createElement('p');
  note.className = 'filter-line';
  note.setAttribute('role', 'status');
  const said = passing ? [line(spoken, passing.size, items.length, lang)] : [];
  note.append([...said, ...(unknown > 0 ? [FILTER_WORDS.unknown[lang]] : [])].join(' '), ' ', showAll(lang, doc));
  return note;
}

/** The same page without the filter, in the same frame. */
function showAll(lang: ViewFilter['lang'], doc: Document): HTMLElement {
  const link = doc.createElement('a');
  const query = new URLSearchParams(doc.location.search);
  for (const facet of FACETS) query.delete(facet);
  link.href = doc.location.pathname + (query.toString() === '' ? '' : `?${query}`);
  link.target = '_self';
  link.textContent = FILTER_WORDS.showAll[lang];
  return link;
}
