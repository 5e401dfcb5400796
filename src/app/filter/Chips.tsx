import { FACETS, type Facet, type Filter, isFiltering } from '../../domain/filter';
import { toggled } from '../../domain/filterOptions';
import { FILTER_WORDS, passingText } from '../../i18n/filter';
import type { ViewFilter } from './viewFilter';

interface ChipsProps {
  readonly view: ViewFilter;
  readonly onFilter: (filter: Filter) => void;
  /** A chip that was pressed is gone: gives its focus away. */
  readonly handFocus: () => void;
}

/** How much passes, for everybody to hear. */
export const CountText = ({ view: { lang, items, passing, unknown } }: Pick<ChipsProps, 'view'>) => (
  <>
    {passing ? passingText(passing.size, items.length, lang) : ''}
    {unknown > 0 ? ` ${FILTER_WORDS.unknown[lang]}` : ''}
  </>
);

/** What is on, each part to be taken off. */
export function Chips({ view: { lang, filter, label }, onFilter, handFocus }: ChipsProps) {
  if (!isFiltering(filter)) return null;
  const change = (next: Filter) => {
    onFilter(next);
    handFocus();
  };
  const chips = FACETS.flatMap((facet) => (filter[facet] ?? []).map((value): [Facet, string] => [facet, value]));
  return (
    <ul className="filter-chips">
      {chips.map(([facet, value]) => (
        <li key={facet + value}>
          <button type="button" className="filter-chip" onClick={() => change(toggled(filter, facet, value))}>
            <span className="filter-unseen">{FILTER_WORDS.remove[lang]}</span>
            {label(facet, value)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="filter-clear" onClick={() => change({})}>
          {FILTER_WORDS.clear[lang]}
        </button>
      </li>
    </ul>
  );
}
