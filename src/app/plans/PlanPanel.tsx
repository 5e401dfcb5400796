import '../filter/panel.css';
import './plans.css';
import { useId, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../domain/atlas';
import { PLANS_AT_ONCE } from '../../domain/atOnce';
import type { Lang } from '../../domain/text';
import { CHOICE_WORDS, MORE_PLANS, MOST_CHOSEN } from '../../i18n/atOnce';
import { shortPeriod } from '../../i18n/period';
import { findPlans, type NamedPlan, namedPlans } from './findPlans';

export interface PlanPanelProps {
  readonly id: string;
  readonly atlas: Omit<Atlas, 'claims'>;
  readonly chosen: readonly string[];
  readonly lang: Lang;
  readonly onPlans: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Plans to choose from, found by what is typed. */
export function PlanPanel({ id, atlas, chosen, lang, onPlans, onClose }: PlanPanelProps) {
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const plans = useMemo(() => namedPlans(atlas), [atlas]);
  const list = findPlans(plans, chosen, query);
  const { kept, found, more } = list;
  const full = list.chosen.length >= PLANS_AT_ONCE;
  // What is no plan, or one too many, leaves the address with the next choice.
  const ids = list.chosen.map(({ plan }) => plan.id);
  const toggle = (named: NamedPlan) => {
    const { id: plan } = named.plan;
    onPlans(ids.includes(plan) ? ids.filter((one) => one !== plan) : [...ids, plan]);
    // It goes from the list, and the focus would go with it.
    if (kept.includes(named)) input.current?.focus();
  };
  return (
    <div className="filter-panel plan-panel" id={id}>
      <p className="plan-find">
        <label htmlFor={field}>{CHOICE_WORDS.find[lang]}</label>
        <input
          ref={input}
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          placeholder={CHOICE_WORDS.hint[lang]}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </p>
      <div className="plan-options">
        {[...kept, ...found].map((named) => {
          const isChosen = list.chosen.includes(named);
          return (
            <Option
              key={named.plan.id}
              named={named}
              lang={lang}
              chosen={isChosen}
              disabled={full && !isChosen}
              onToggle={() => toggle(named)}
            />
          );
        })}
      </div>
      <p className="plan-more" role="status">
        {full ? MOST_CHOSEN[lang](PLANS_AT_ONCE) : ''}
        {more > 0 ? ` ${MORE_PLANS[lang](more)}` : ''}
        {found.length === 0 && query !== '' ? CHOICE_WORDS.none[lang] : ''}
      </p>
      <p className="plan-ends">
        {ids.length > 0 ? (
          <button type="button" onClick={() => onPlans([])}>
            {CHOICE_WORDS.latest[lang]}
          </button>
        ) : null}
        <button type="button" className="filter-close" onClick={onClose}>
          {CHOICE_WORDS.close[lang]}
        </button>
      </p>
    </div>
  );
}

interface OptionProps {
  readonly named: NamedPlan;
  readonly lang: Lang;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

function Option({ named: { plan, territory }, lang, chosen, disabled, onToggle }: OptionProps) {
  return (
    <label className={disabled ? 'filter-option filter-void' : 'filter-option'} data-dye={plan.dye}>
      <input type="checkbox" checked={chosen} disabled={disabled} onChange={onToggle} />
      <span>
        {territory[lang]} <small>{shortPeriod(plan.period, lang)}</small>
      </span>
    </label>
  );
}
