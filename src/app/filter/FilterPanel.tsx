import { useMemo } from 'react';
import type { Facet, Filter } from '../../domain/filter';
import { optionsOf, toggled } from '../../domain/filterOptions';
import { FACET_WORDS, FILTER_WORDS } from '../../i18n/filter';
import { useSoon } from './useSoon';
import type { ViewFilter } from './viewFilter';

interface FilterPanelProps {
  readonly id: string;
  readonly view: ViewFilter;
  readonly onFilter: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** Everything that a view's claims can be filtered by. Each option says how many claims it would leave. */
export function FilterPanel({ id, view: { lang, items, filter, label }, onFilter, onClose }: FilterPanelProps) {
  const groups = useMemo(() => optionsOf(items, filter), [items, filter]);
  const [soon, setSoon] = useSoon(filter, onFilter);
  const isOn = (facet: Facet, value: string) => soon[facet]?.includes(value) ?? false;
  return (
    <div className="filter-panel" id={id}>
      {groups.map(({ facet, options }) => (
        <fieldset key={facet} className={`filter-${facet}`}>
          <legend>{FACET_WORDS[facet][lang]}</legend>
          {options.map(({ id: value, count, chosen }) => (
            <label key={value} className={count === 0 && !chosen ? 'filter-option filter-void' : 'filter-option'}>
              <input
                type="checkbox"
                checked={isOn(facet, value)}
                // Nothing would be left: said by its count, and not to be chosen.
                disabled={count === 0 && !chosen}
                onChange={() => setSoon(toggled(soon, facet, value))}
              />
              <span>
                {label(facet, value)} <small>{count}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="filter-close" onClick={onClose}>
        {FILTER_WORDS.close[lang]}
      </button>
    </div>
  );
}
