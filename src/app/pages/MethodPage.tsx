import type { Atlas } from '../../domain/atlas';
import { PLANS_AT_ONCE } from '../../domain/atOnce';
import { CLAIM_KINDS } from '../../domain/claim';
import { STATUSES } from '../../domain/evidence';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { CAVEAT_WORDS, KIND_WORDS, STATUS_WORDS, say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { Table, type TableData } from '../../ui/Table';
import { METHOD } from './methodText';

interface MethodPageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** How the documents were read, with counts that are computed from the data at build. */
export function MethodPage({ atlas, lang }: MethodPageProps) {
  return (
    <article className="document method-page">
      <header className="view-head">
        <h1>{METHOD.title[lang]}</h1>
        <p className="dek">{METHOD.lead[lang]}</p>
      </header>
      {METHOD.sections.map((section) => (
        <section key={section.title.en}>
          <h2>{section.title[lang]}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph.en}>{paragraph[lang]}</p>
          ))}
        </section>
      ))}
      <Table table={kindTable(atlas, lang)} />
      <Table table={statusTable(atlas, lang)} />
      <SourceTable atlas={atlas} lang={lang} />
      <Rules atlas={atlas} lang={lang} />
    </article>
  );
}

/** Plans with a column of their own; of more there is only the sum, which is what a reader can still read. */
const columnPlans = ({ plans }: Atlas) => (plans.length > PLANS_AT_ONCE ? [] : plans);

const planColumns = (atlas: Atlas, lang: Lang, name: string) => [
  { key: 'name', label: name },
  ...columnPlans(atlas).map((plan) => ({ key: plan.id, label: plan.short[lang], numeric: true })),
  { key: 'total', label: say(lang, 'total'), numeric: true },
];

/** A row of counts: one for each plan, and their sum. */
function countRow(atlas: Atlas, id: string, name: string, counts: readonly number[]) {
  const cells = columnPlans(atlas).map((plan, index) => [plan.id, { text: String(counts[index] ?? 0) }] as const);
  const total = { text: String(counts.reduce((sum, count) => sum + count, 0)) };
  return { id, claims: [], cells: { name: { text: name }, total, ...Object.fromEntries(cells) } };
}

function kindTable(atlas: Atlas, lang: Lang): TableData {
  const count = (kind: string) =>
    atlas.plans.map((plan) => atlas.claims.filter((claim) => claim.plan === plan.id && claim.kind === kind).length);
  const rows = CLAIM_KINDS.map((kind) => countRow(atlas, kind, KIND_WORDS[kind][lang], count(kind)));
  const all = atlas.plans.map((plan) => atlas.claims.filter((claim) => claim.plan === plan.id).length);
  return {
    caption: METHOD.kindCaption[lang],
    columns: planColumns(atlas, lang, say(lang, 'kind')),
    rows: [...rows.filter((row) => row.cells.total.text !== '0'), countRow(atlas, 'all', say(lang, 'total'), all)],
  };
}

function statusTable(atlas: Atlas, lang: Lang): TableData {
  const statuses = STATUSES.map((status) => {
    const counts = atlas.plans.map(
      (plan) => atlas.claims.filter((claim) => claim.plan === plan.id && claim.status === status).length,
    );
    return countRow(atlas, status, STATUS_WORDS[status][lang], counts);
  });
  const caveats = (Object.keys(CAVEAT_WORDS) as (keyof typeof CAVEAT_WORDS)[]).map((type) => {
    const counts = atlas.plans.map(
      (plan) =>
        atlas.claims.filter((claim) => claim.plan === plan.id && claim.caveats.some((caveat) => caveat.type === type))
          .length,
    );
    return countRow(
      atlas,
      type,
      `${say(lang, 'caveats')}${lang === 'zh' ? '：' : ': '}${CAVEAT_WORDS[type][lang]}`,
      counts,
    );
  });
  return {
    caption: METHOD.statusCaption[lang],
    columns: planColumns(atlas, lang, METHOD.statusColumn[lang]),
    rows: [...statuses, ...caveats],
  };
}

function SourceTable({ atlas, lang }: MethodPageProps) {
  return (
    <section>
      <h2>{say(lang, 'sources')}</h2>
      <ul className="claim-list">
        {atlas.sources.map((source) => (
          <li key={source.id}>
            <Link to={pathOf({ page: 'source', lang, id: source.id })}>{source.title[lang]}</Link>
            <span className="quiet">
              {source.publisher[lang]} {source.date ?? ''}{' '}
              {source.machineTranslated ? `· ${say(lang, 'machineTranslated')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ atlas, lang }: MethodPageProps) {
  const lists = [
    { title: METHOD.themeRules, terms: atlas.vocabulary.themes },
    { title: METHOD.chainRules, terms: atlas.vocabulary.chain },
  ];
  return lists.map(({ title, terms }) => (
    <section key={title.en}>
      <h2>{title[lang]}</h2>
      <dl className="facts rules">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>{term.label[lang]}</dt>
            <dd>{term.rule[lang]}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
