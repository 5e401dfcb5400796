import { type ComponentType, useState } from 'react';
import { type SiteRoot, sharedQuery } from '../../data/queries';
import type { Atlas } from '../../domain/atlas';
import type { Lang } from '../../domain/text';
import { CHOICE_WORDS, DRAWN_PLANS } from '../../i18n/atOnce';
import { useClient } from '../client';
import type { PageData } from '../pageData';
import { useFold } from '../useFold';
import type { PlanPanelProps } from './PlanPanel';

interface PlanChoiceProps {
  readonly some: NonNullable<PageData['some']>;
  readonly chosen: readonly string[];
  readonly root: SiteRoot;
  readonly lang: Lang;
  readonly onPlans: (ids: readonly string[]) => void;
}

/** What is fetched when a person wants to choose: the panel, and the names of all plans. */
interface Parts {
  readonly Panel: ComponentType<PlanPanelProps>;
  readonly atlas: Omit<Atlas, 'claims'>;
}

/** Above a view of more plans than it can draw: which are drawn, and the way to others. */
export function PlanChoice({ some, chosen, root, lang, onPlans }: PlanChoiceProps) {
  const client = useClient();
  const { open, id, toggle, turn, close, onKeyDown } = useFold();
  const [parts, setParts] = useState<Parts | 'failed'>();
  const fetchParts = () => {
    if (parts === 'failed') setParts(undefined);
    Promise.all([import('./PlanPanel'), client.ensureQueryData(sharedQuery(root))]).then(
      ([{ PlanPanel }, atlas]) => setParts({ Panel: PlanPanel, atlas }),
      () => setParts('failed'),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open inside; every control is a real one
    <div className="filter plan-choice" onKeyDown={onKeyDown}>
      <div className="filter-bar">
        <button
          ref={toggle}
          type="button"
          className="filter-toggle"
          aria-expanded={open}
          aria-controls={open && parts && parts !== 'failed' ? id : undefined}
          onClick={() => {
            fetchParts();
            turn();
          }}
        >
          {CHOICE_WORDS.choose[lang]}
        </button>
        <p className="filter-count" role="status">
          {DRAWN_PLANS[some.chosen > 1 ? 'chosen' : some.chosen === 1 ? 'one' : 'latest'][lang](some.shown, some.all)}
          {open && parts === undefined ? ` ${CHOICE_WORDS.loading[lang]}` : ''}
          {parts === 'failed' ? ` ${CHOICE_WORDS.failed[lang]}` : ''}
        </p>
      </div>
      {open && parts && parts !== 'failed' ? (
        <parts.Panel id={id} atlas={parts.atlas} chosen={chosen} lang={lang} onPlans={onPlans} onClose={close} />
      ) : null}
    </div>
  );
}
