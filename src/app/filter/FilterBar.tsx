import './bar.css';
import { useMemo } from 'react';
import { hasChoice } from '../../domain/faceted';
import type { Filter } from '../../domain/filter';
import { say } from '../../i18n/catalogue';
import { useFold } from '../useFold';
import type { FilterState } from './useFilter';

interface FilterBarProps {
  readonly state: FilterState;
  readonly onFilter: (filter: Filter) => void;
}

/**
 * One quiet line above a picture: what is on, how much passes, and the way to the options. It is as high with a filter
 * as without, so that nothing moves when an address brings one. Where all claims are alike there is nothing to offer.
 */
export function FilterBar({ state, onFilter }: FilterBarProps) {
  const { lang, items, work, failed, turnTo } = state;
  const { open, id, toggle, turn, close, toToggle, onKeyDown } = useFold();
  const offers = useMemo(() => hasChoice(items), [items]);
  if (!offers) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open inside; every control is a real one
    <div className="filter" onKeyDown={onKeyDown}>
      <div className="filter-bar">
        <button
          ref={toggle}
          type="button"
          className="filter-toggle"
          aria-expanded={open}
          aria-controls={open && work ? id : undefined}
          onPointerEnter={turnTo}
          onFocus={turnTo}
          onClick={() => {
            turnTo();
            turn();
          }}
        >
          {say(lang, 'filter')}
        </button>
        <p className="filter-count" role="status">
          {work ? <work.parts.CountText view={work.view} /> : null}
          {failed ? say(lang, 'filterFailed') : ''}
        </p>
        {work ? <work.parts.Chips view={work.view} onFilter={onFilter} handFocus={toToggle} /> : null}
      </div>
      {open && work ? <work.parts.FilterPanel id={id} view={work.view} onFilter={onFilter} onClose={close} /> : null}
    </div>
  );
}
