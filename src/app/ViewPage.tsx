import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SiteRoot } from '../data/queries';
import { type Filter, isFiltering } from '../domain/filter';
import { type Permalink, pathOf } from '../domain/permalink';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';
import type { Selection } from '../state/url';
import { Link } from '../ui/Link';
import { attachMarks, type Marks } from '../ui/marks/marks';
import { Table } from '../ui/Table';
import type { AnyViewDefinition, ViewProps } from '../views/types';
import { CardTemplate, EvidenceList, WordsElsewhere } from './Evidence';
import { Download } from './export/Download';
import { FilterBar } from './filter/FilterBar';
import { useFilter } from './filter/useFilter';
import { Island } from './Island';
import type { PageData } from './pageData';
import { SourceLine } from './SourceLine';
import { Tools } from './share/Tools';

interface ViewPageProps {
  readonly link: Extract<Permalink, { page: 'view' }>;
  readonly view: AnyViewDefinition;
  readonly page: PageData;
  /** What the view reads off the page's atlas, and its finding. */
  readonly data: unknown;
  readonly headline: string;
  readonly root: SiteRoot;
  /** Plans that were chosen to be drawn. */
  readonly chosen: readonly string[];
  readonly picture: {
    /** As drawn at build, if this is the page that a person opened. */
    readonly html: string | undefined;
    readonly draw: (props: ViewProps<unknown>) => Promise<ReactNode>;
  };
  readonly reviewLabel: string;
  readonly selection: Selection;
  readonly onSelect: (key: string | undefined) => void;
  readonly onFilter: (filter: Filter) => void;
}

// Only a site of more plans than can be drawn at once has it.
const PlanChoice = lazy(async () => ({ default: (await import('./plans/PlanChoice')).PlanChoice }));

/** A view as a page: finding, picture, source, table, words. */
export function ViewPage(props: ViewPageProps) {
  const { link, view, page, data, headline, picture, reviewLabel, selection, onSelect } = props;
  const { lang } = link;
  const article = useRef<HTMLElement>(null);
  const { live, repaint } = useMarks(article, selection.select, onSelect);
  const { asked, onFilter, onPlans } = useSplitFilter(props);
  const filter = useFilter(page.atlas, asked, lang, page.some !== undefined);
  const clear = () => onFilter({});
  const table = useMemo(() => view.table(data, lang), [view, data, lang]);
  // The longest parts of a page; a choice of a mark changes nothing in them.
  const numbers = useMemo(() => <Table table={table} />, [table]);
  const dek = useMemo(() => view.dek(data, lang), [view, data, lang]);
  const { draw } = picture;
  const drawNow = useCallback(() => draw({ data, display: { lang, reviewLabel } }), [draw, data, lang, reviewLabel]);
  const plan = page.plans.find((candidate) => candidate.id === view.plan);
  const shared = { link, headline, page, selection, ofOnePlan: plan !== undefined };
  return (
    <article
      ref={article}
      className="view"
      data-view={view.id}
      data-dye={plan?.dye}
      data-ready={live ? 'live' : undefined}
    >
      <header className="view-head">
        <p className="kicker">
          {plan ? <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.title[lang]}</Link> : null}
          <span>{view.title[lang]}</span>
        </p>
        <h1>{headline}</h1>
        <p className="dek">{dek}</p>
      </header>
      {page.some ? (
        <Suspense fallback={null}>
          <PlanChoice
            some={page.some}
            chosen={selection.filter?.plans ?? []}
            root={props.root}
            lang={lang}
            onPlans={onPlans}
          />
        </Suspense>
      ) : null}
      <FilterBar state={filter} onFilter={onFilter} />
      {filter.work ? <filter.work.parts.Painter root={article} view={filter.work.view} /> : null}
      <div className="picture">
        <Island
          key={String(props.chosen.length > 0)}
          html={picture.html}
          draw={drawNow}
          onAwake={repaint}
          loading={<p className="loading">{say(lang, 'loading')}</p>}
          failed={(retry) => <PictureFault lang={lang} retry={retry} />}
        />
        {filter.work ? <filter.work.parts.FilterLine view={filter.work.view} onClear={clear} /> : null}
        <SourceLine page={page} lang={lang} />
        <Tools shared={shared}>
          <Download shared={shared} view={view} reviewLabel={reviewLabel} />
        </Tools>
      </div>
      <section className="numbers" aria-label={say(lang, 'table')}>
        {filter.work ? (
          <filter.work.parts.Shown
            view={filter.work.view}
            what="rows"
            list={table.rows.map(({ claims }) => claims)}
            onClear={clear}
          />
        ) : null}
        {numbers}
      </section>
      {view.wordsElsewhere ? (
        <WordsElsewhere count={page.atlas.claims.length} lang={lang} />
      ) : (
        <EvidenceList claims={page.atlas.claims} atlas={page.atlas} lang={lang}>
          {filter.work ? (
            <filter.work.parts.Shown
              view={filter.work.view}
              what="words"
              list={page.atlas.claims.map(({ id }) => [id])}
              onClear={clear}
            />
          ) : null}
        </EvidenceList>
      )}
      <CardTemplate lang={lang} />
    </article>
  );
}

/** Where people choose the plans that are drawn, the address's `plans` is that choice; all else in it filters. */
function useSplitFilter({ page: { some }, selection: { filter }, onFilter }: ViewPageProps) {
  const { plans, ...others } = filter ?? {};
  const asked = useMemo(() => {
    const { plans: _plans, ...rest } = filter ?? {};
    return some && !isFiltering(rest) ? undefined : some ? rest : filter;
  }, [some, filter]);
  return {
    asked,
    onFilter: (next: Filter) => onFilter(some && plans ? { ...next, plans } : next),
    onPlans: (ids: readonly string[]) => onFilter({ ...others, plans: ids }),
  };
}

function PictureFault({ lang, retry }: { readonly lang: Lang; readonly retry: () => void }) {
  return (
    <p className="picture-note" role="status">
      {say(lang, 'loadFailed')}{' '}
      <button type="button" onClick={retry}>
        {say(lang, 'retry')}
      </button>
    </p>
  );
}

/** Wires the marks after hydration and keeps them in step with the address. */
function useMarks(
  root: RefObject<HTMLElement | null>,
  select: string | undefined,
  onSelect: (key: string | undefined) => void,
): { readonly live: boolean; readonly repaint: () => void } {
  const [live, setLive] = useState(false);
  const marks = useRef<Marks>(undefined);
  const latest = useRef({ onSelect, select });
  useEffect(() => {
    latest.current = { onSelect, select };
    marks.current?.select(select);
  });
  useEffect(() => {
    if (!root.current) return;
    const attached = attachMarks(root.current, { onSelect: (chosen) => latest.current.onSelect(chosen) });
    marks.current = attached;
    attached.select(latest.current.select);
    setLive(true);
    return attached.destroy;
  }, [root]);
  const repaint = useCallback(() => marks.current?.select(latest.current.select), []);
  return { live, repaint };
}
