import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SiteRoot } from '../data/queries';
import { type Permalink, pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import { parseSelection } from '../state/url';
import { useClient } from './client';
import { answers, goOn } from './goOn';
import { chosenPlans, type SiteHeads } from './pageData';
import { pageQuery, viewDefinition } from './pageQuery';

export type ViewLink = Extract<Permalink, { page: 'view' }>;

/** A way that a person asked for. */
export interface Step {
  readonly link: ViewLink;
  /** Query string, with its question mark. */
  readonly search: string;
  /** The page stays where it was scrolled to: the same view in the other language. */
  readonly stays: boolean;
}

/** Where a person is going, or could not go. */
export type Onward = { readonly step: Step; readonly stuck: boolean } | undefined;

/** Goes on to other views as {@link goOn} does. */
export function useOnward(root: SiteRoot, heads: SiteHeads) {
  const client = useClient();
  const [, navigate] = useLocation();
  const [onward, setOnward] = useState<Onward>();
  const latest = useRef<Step>(undefined);
  const goTo = useCallback(
    async (step: Step) => {
      const path = pathOf(step.link);
      const url = new URL(path.slice(1) + step.search, root.href).href;
      latest.current = step;
      setOnward({ step, stuck: false });
      const way = {
        fetchParts: async () => {
          const view = await viewDefinition(step.link.id);
          const chosen = chosenPlans(view, heads, parseSelection(step.search).filter);
          return client.ensureQueryData(pageQuery(root, view, step.link.lang, heads, chosen));
        },
        isReachable: () => answers(url),
        show: () => {
          navigate(path + step.search);
          if (!step.stays) startAtTop();
        },
        open: () => window.location.assign(url),
      };
      const isCurrent = () => latest.current === step;
      const arrival = await goOn(way, isCurrent);
      if (isCurrent()) setOnward(arrival === 'stayed' ? { step, stuck: true } : undefined);
    },
    [client, navigate, root, heads],
  );
  return { onward, goTo };
}

/** As after a page load: scrolled to the top, and whoever reads by ear starts at the content. */
function startAtTop(): void {
  window.scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
}

interface OnwardNoticeProps {
  readonly lang: Lang;
  readonly onward: Onward;
  readonly heads: SiteHeads;
  readonly goTo: (step: Step) => void;
}

/** Says that another view is on its way, or that it could not be reached and what still works. */
export function OnwardNotice({ lang, onward, heads, goTo }: OnwardNoticeProps) {
  const title = heads.views.find(({ id }) => id === onward?.step.link.id)?.title[lang] ?? '';
  return (
    <div role="status" className="onward" data-onward={onward && (onward.stuck ? 'stuck' : 'going')}>
      {onward?.stuck ? (
        <p className="notice">
          {say(lang, 'notReached')} {title}{' '}
          <button type="button" onClick={() => goTo(onward.step)}>
            {say(lang, 'retry')}
          </button>
        </p>
      ) : null}
      {onward?.stuck === false ? <p className="onward-going">{say(lang, 'loading')}</p> : null}
    </div>
  );
}
