import { useId } from 'react';
import { GlyphMark, TargetDefs } from '../../charts/targets/GlyphMark';
import { glyphInBox } from '../../charts/targets/glyph';
import type { Atlas } from '../../domain/atlas';
import { type Claim, isGoal } from '../../domain/claim';
import { comparePath, pathOf } from '../../domain/permalink';
import type { Quantity } from '../../domain/quantity';
import { byId } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import { Link } from '../../ui/Link';
import { Standing } from '../Evidence';
import { Quotable } from '../Quotable';
import { COMPARE } from './words';

interface SideProps {
  readonly claim: Claim;
  /** What it is compared with, if that is chosen already. */
  readonly other?: Claim;
  readonly first: boolean;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly siteUrl: string;
}

/** One of the two: whose it is, its number as what it is, its words with where they stand, ready to quote. */
export function Side({ claim, other, first, atlas, lang, siteUrl }: SideProps) {
  const plan = byId(atlas.plans, claim.plan, 'plan');
  const measure = atlas.vocabulary.measures.find(({ id }) => id === claim.quantity?.measure);
  return (
    <section className="compare-side" data-dye={plan.dye} data-side={claim.id}>
      <p className="kicker">
        <Link to={pathOf({ page: 'plan', lang, id: plan.id })}>{plan.short[lang]}</Link>
        <span>{KIND_WORDS[claim.kind][lang]}</span>
      </p>
      <h2>
        <Link to={pathOf({ page: 'claim', lang, id: claim.id })}>{claim.label[lang]}</Link>
      </h2>
      <Amount quantity={claim.quantity} atlas={atlas} lang={lang} />
      <dl className="compare-facts">
        {measure ? <Fact name={say(lang, 'measure')} value={measure.label[lang]} /> : null}
        {claim.quantity && claim.quantity.form !== 'absent' && (claim.quantity.by !== undefined || isGoal(claim)) ? (
          <Fact name={say(lang, 'by')} value={claim.quantity.by ?? COMPARE.noYear[lang]} />
        ) : null}
      </dl>
      <p className="standing">
        <Standing claim={claim} lang={lang} />
      </p>
      <Quotable claim={claim} atlas={atlas} lang={lang} siteUrl={siteUrl} />
      <p>
        {/* The other stays where it is. */}
        <Link
          to={comparePath(lang, other ? (first ? { b: other.id } : { a: other.id }) : {})}
          className="compare-other"
        >
          {COMPARE.other[lang]}
        </Link>
      </p>
    </section>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** Length and height of a mark without a scale, in px. */
const [LONG, HIGH] = [72, 28];

interface AmountProps {
  readonly quantity: Quantity | undefined;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

function Amount({ quantity, atlas, lang }: AmountProps) {
  const id = useId();
  if (!quantity) return <p className="compare-number quiet">{COMPARE.noQuantity[lang]}</p>;
  return (
    <p className="compare-number">
      <svg viewBox={`0 0 ${LONG} ${HIGH}`} width={LONG} height={HIGH} aria-hidden="true">
        <TargetDefs id={id} />
        <GlyphMark glyph={glyphInBox(quantity, 1, LONG - 1)} at={HIGH / 2} id={id} />
      </svg>
      <strong>{spokenQuantity(quantity, lang, atlas.vocabulary.units)}</strong>
    </p>
  );
}
