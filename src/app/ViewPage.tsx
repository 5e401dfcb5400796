import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Permalink, pathOf } from '../domain/permalink';
import { byId } from '../domain/slice';
import { say } from '../i18n/catalogue';
import type { Selection } from '../state/url';
import { Link } from '../ui/Link';
import { attachMarks, type Marks } from '../ui/marks/marks';
import { Table } from '../ui/Table';
import type { AnyViewDefinition, Geometry, ViewComponent } from '../views/types';
import { CardTemplate, EvidenceList } from './Evidence';
import type { PageData } from './pageData';

interface ViewPageProps {
  readonly link: Extract<Permalink, { page: 'view' }>;
  readonly view: AnyViewDefinition;
  readonly Picture: ViewComponent;
  readonly page: PageData;
  readonly geometry: Geometry;
  readonly reviewLabel: string;
  readonly selection: Selection;
  readonly onSelect: (key: string | undefined) => void;
}

/** A view as a page: finding, picture, source, table, words. */
export function ViewPage({ link, view, Picture, page, geometry, reviewLabel, selection, onSelect }: ViewPageProps) {
  const { lang } = link;
  const root = useRef<HTMLElement>(null);
  const live = useMarks(root, selection.select, onSelect, view.id + lang);
  const data = view.select(page.atlas, lang);
  const plan = page.plans.find((candidate) => candidate.id === view.plan);
  return (
    <article
      ref={root}
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
        <h1>{view.headline(data, lang)}</h1>
        <p className="dek">{view.dek(data, lang)}</p>
      </header>
      <div className="picture">
        <Picture data={data} display={{ lang, reviewLabel }} geometry={geometry} />
        <SourceLine page={page} lang={lang} />
      </div>
      <section className="numbers" aria-label={say(lang, 'table')}>
        <Table table={view.table(data, lang)} />
      </section>
      <EvidenceList claims={page.atlas.claims} atlas={page.atlas} lang={lang} />
      <CardTemplate lang={lang} />
    </article>
  );
}

/** Wires the marks after hydration and keeps them in step with the address. True once they answer. */
function useMarks(
  root: RefObject<HTMLElement | null>,
  select: string | undefined,
  onSelect: (key: string | undefined) => void,
  key: string,
): boolean {
  const [live, setLive] = useState(false);
  const marks = useRef<Marks>(undefined);
  const listener = useRef(onSelect);
  useEffect(() => {
    listener.current = onSelect;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or language is another drawing to wire
  useEffect(() => {
    if (!root.current) return;
    const attached = attachMarks(root.current, { onSelect: (chosen) => listener.current(chosen) });
    marks.current = attached;
    setLive(true);
    return attached.destroy;
  }, [root, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be painted again
  useEffect(() => marks.current?.select(select), [select, key]);
  return live;
}

function SourceLine({ page, lang }: { readonly page: PageData; readonly lang: 'zh' | 'en' }) {
  const used = new Set(page.atlas.claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.source)));
  return (
    <p className="source-line">
      <span>{say(lang, 'source')}</span>{' '}
      {[...used].map((id) => {
        const source = byId(page.atlas.sources, id, 'source');
        return (
          <span key={id}>
            <Link to={pathOf({ page: 'source', lang, id })}>{source.title[lang]}</Link>, {source.publisher[lang]}
            {source.machineTranslated ? ` (${say(lang, 'machineTranslated')})` : ''}
          </span>
        );
      })}
    </p>
  );
}
