import type { Atlas } from '../../domain/atlas';
import { latestFirst } from '../../domain/atOnce';
import { pathOf } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { KIND_WORDS } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { entries, isMeasured, type Measured } from '../../views/compare-targets/entry';
import { view as board } from '../../views/compare-targets/view';
import { COMPARE } from '../compare/words';

interface ComparePageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/**
 * Two claims beside each other. The page as it is built has all targets in lists by measure; the script in app/compare
 * makes them choices and fills `[data-compare]`.
 */
export function ComparePage({ atlas, lang }: ComparePageProps) {
  return (
    <article className="document compare-page">
      <header className="view-head">
        <h1>{COMPARE.title[lang]}</h1>
        <p className="dek">{COMPARE.lead[lang]}</p>
      </header>
      <p className="notice" data-compare-static="">
        {COMPARE.needsScript[lang]} <Link to={pathOf({ page: 'view', lang, id: board.id })}>{board.title[lang]}</Link>
      </p>
      <div data-compare="" />
      <section className="pick" data-pick="" aria-labelledby="pick-head">
        <h2 id="pick-head" data-pick-head="">
          {KIND_WORDS.target[lang]}
        </h2>
        <p className="pick-find" data-pick-form="" hidden>
          <label htmlFor="pick-find">{COMPARE.find[lang]}</label>
          <input id="pick-find" type="search" autoComplete="off" spellCheck={false} maxLength={100} />
          <span className="quiet">{COMPARE.findAll[lang]}</span>
        </p>
        <p className="quiet" role="status" data-pick-status="" data-nothing={COMPARE.nothing[lang]} />
        <div className="pick-groups" data-pick-groups="">
          <Groups atlas={atlas} lang={lang} />
        </div>
        <section data-pick-more="" aria-label={COMPARE.otherClaims[lang]} hidden>
          <h3>{COMPARE.otherClaims[lang]}</h3>
          <ul className="pick-list" />
        </section>
      </section>
    </article>
  );
}

/** Targets of one measure that are listed; the field above finds all others. */
const LISTED = 20;

/** Targets by what they measure, those of several plans first; of many those of the latest plans. */
function Groups({ atlas, lang }: ComparePageProps) {
  const order = new Map(latestFirst(atlas.plans).map(({ id }, at) => [id, at]));
  const targets = atlas.claims.filter((claim): claim is Measured => claim.kind === 'target' && isMeasured(claim));
  const groups = atlas.vocabulary.measures
    .map((measure) => ({ measure, own: targets.filter(({ quantity }) => quantity.measure === measure.id) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length);
  return groups.map(({ measure, own }) => (
    <section key={measure.id} data-measure={measure.id} aria-labelledby={`measure-${measure.id}`}>
      <h3 id={`measure-${measure.id}`}>{measure.label[lang]}</h3>
      <ul className="pick-list">
        {latest(own, order).map((claim) => (
          <Choice key={claim.id} claim={claim} atlas={atlas} lang={lang} />
        ))}
      </ul>
      {own.length > LISTED ? <p className="quiet">{COMPARE.unlisted[lang](own.length - LISTED)}</p> : null}
    </section>
  ));
}

const latest = (claims: readonly Measured[], order: ReadonlyMap<string, number>): Measured[] =>
  claims.length > LISTED
    ? [...claims].sort((a, b) => (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0)).slice(0, LISTED)
    : [...claims];

function Choice({ claim, atlas, lang }: ComparePageProps & { readonly claim: Measured }) {
  const { dye, territory, label, value, to } = entries(atlas, lang)(claim);
  const { title } = byId(atlas.plans, claim.plan, 'plan');
  return (
    <li data-dye={dye} data-choice={claim.id} data-words={`${title[lang]} ${territory}`}>
      <Link to={to}>
        <b>{territory}</b> {label} <span className="pick-value">{value}</span>
      </Link>
    </li>
  );
}
