import { createContext, type MouseEvent, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SiteRoot } from '../data/queries';
import { type Permalink, parsePath, pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import { parseSelection } from '../state/url';
import { isView } from '../views/registry';
import { useClient } from './client';
import { answers, goOn } from './goOn';
import { chosenPlans, type SiteHeads } from './pageData';
import { pageQuery, viewDefinition } from './pageQuery';

export type ViewLink = Extract<Permalink, { page: 'view' }>;

/** The view that a path below the site's root leads to, if it leads to one. */
export const asView = (path: string): ViewLink | undefined => {
  const link = parsePath(path);
  return link?.page === 'view' && isView(link.id) ? link : undefined;
};

/** The view at an address, if there is one of this site. */
export function viewAt({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>, root: SiteRoot): ViewLink | undefined {
  const base = new URL(root.href);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  return asView(`/${pathname.slice(base.pathname.length)}`);
}

/** A way that a person asked for. */
interface Step {
  readonly link: ViewLink;
  /** Query string, with its question mark. */
  readonly search: string;
  /** The page stays where it was scrolled to: the same view in the other language. */
  readonly stays: boolean;
}

/** Where a person is going, or could not go. */
type Onward = { readonly step: Step; readonly stuck: boolean } | undefined;

/** Goes on to other views as {@link goOn} does. */
function useOnward(root: SiteRoot, heads: SiteHeads) {
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

interface Going {
  readonly onward: Onward;
  readonly goTo: (step: Step) => void;
}

const GoingContext = createContext<Going>({ onward: undefined, goTo: () => undefined });

interface GoingOnProps {
  readonly root: SiteRoot;
  readonly heads: SiteHeads;
  readonly children: ReactNode;
}

/**
 * The app's frame: a click on a link to another view leads there without a page load. That it is on its way is told to the
 * notice alone; the page, which may be long, is not drawn for that.
 */
export function GoingOn({ root, heads, children }: GoingOnProps) {
  const { onward, goTo } = useOnward(root, heads);
  const going = useMemo(() => ({ onward, goTo }), [onward, goTo]);
  const follow = (event: MouseEvent) => {
    const step = stepOf(event, root);
    if (!step) return;
    event.preventDefault();
    goTo(step);
  };
  return (
    <GoingContext value={going}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside answer keys themselves; this only saves a page load */}
      <div onClick={follow} className="app">
        {children}
      </div>
    </GoingContext>
  );
}

/** The step that a click asks for, where it leads to another view; everything else is left to the browser. */
function stepOf(event: MouseEvent, root: SiteRoot): Step | undefined {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (event.defaultPrevented || !(anchor instanceof HTMLAnchorElement) || !isPlain(event)) return undefined;
  const to = new URL(anchor.href);
  const link = to.hash === '' ? viewAt(to, root) : undefined;
  return link && { link, search: to.search, stays: anchor.hasAttribute('data-language-switch') };
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

interface OnwardNoticeProps {
  readonly lang: Lang;
  readonly heads: SiteHeads;
}

/** Says that another view is on its way, or that it could not be reached and what still works. */
export function OnwardNotice({ lang, heads }: OnwardNoticeProps) {
  const { onward, goTo } = use(GoingContext);
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
