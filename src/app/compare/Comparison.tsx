import { type ComponentType, useId } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { type Comparison as Compared, comparer, type ReasonCode } from '../../domain/comparability';
import { comparePath } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { REASON_WORDS, VERDICT_WORDS } from '../../i18n/comparability';
import { Link } from '../../ui/Link';
import { decisive, sameIn } from '../../views/compare-targets/pairs';
import { Ground } from './Ground';
import { type GroundOf, groundsOfEach } from './grounds';
import { Side } from './Side';
import { COMPARE, FAULTS, VERDICT_SENTENCES } from './words';

interface ComparisonProps {
  readonly a: Claim;
  readonly b: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute address of the site with a slash at its end. */
  readonly siteUrl: string;
  /** Draws both numbers, where the verdict gives them one scale; otherwise each stands by itself, see `Side`. */
  readonly scale: Scale | undefined;
}

export type Scale = ComponentType<ScaleProps>;

/** Two claims that share a scale. */
export interface ScaleProps {
  readonly a: Claim;
  readonly b: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** Reasons for which numbers must not be added up. */
const NEVER: readonly ReasonCode[] = ['nested-territory', 'same-territory', 'same-plan'];

/** Two claims: the verdict and its reasons, the numbers drawn as the verdict allows, the words of both. */
export function Comparison({ a, b, atlas, lang, siteUrl, scale: OneScale }: ComparisonProps) {
  const compared = comparer(atlas)(a, b);
  return (
    <div className="comparison" data-verdict={compared.verdict} data-reasons={compared.reasons.join(' ')}>
      <Verdict a={a} b={b} compared={compared} atlas={atlas} lang={lang} />
      {OneScale ? <OneScale a={a} b={b} atlas={atlas} lang={lang} /> : null}
      <div className="compare-sides">
        {[a, b].map((claim, index) => (
          <Side
            key={claim.id}
            claim={claim}
            other={index === 0 ? b : a}
            first={index === 0}
            atlas={atlas}
            lang={lang}
            siteUrl={siteUrl}
          />
        ))}
      </div>
      <Ground a={a} b={b} atlas={atlas} lang={lang} />
      <Share a={a} b={b} lang={lang} siteUrl={siteUrl} />
    </div>
  );
}

interface VerdictProps extends ScaleProps {
  readonly compared: Compared;
}

const hasNumber = ({ quantity }: Claim): boolean => quantity !== undefined && quantity.form !== 'absent';

function Verdict({ a, b, compared, atlas, lang }: VerdictProps) {
  const { verdict, reasons } = compared;
  // What has no number needs no warning against adding it.
  const never = reasons.filter((code) => NEVER.includes(code) && hasNumber(a) && hasNumber(b));
  const because = verdict === 'one-axis' ? [] : decisive(compared).filter((code) => !never.includes(code));
  const mind = reasons.filter((code) => !because.includes(code) && !never.includes(code));
  const grounds = groundsOfEach([...because, ...mind], [a, b], atlas, lang);
  return (
    <section className="compare-verdict" aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        <span className={`verdict-mark verdict-${verdict}`}>{VERDICT_WORDS[verdict][lang]}</span>{' '}
        {VERDICT_SENTENCES[verdict][lang]}
      </h2>
      {a.kind === b.kind || reasons.includes('target-against-vision') ? null : (
        <p className="compare-kinds">{FAULTS.kinds[lang](KIND_WORDS[a.kind][lang], KIND_WORDS[b.kind][lang])}</p>
      )}
      {verdict === 'one-axis' ? <p className="compare-kinds">{sameIn([a, b], lang)}</p> : null}
      {never.length > 0 ? (
        <div className="compare-never" role="note">
          <strong>{COMPARE.never[lang]}</strong> {never.map((code) => REASON_WORDS[code].full[lang]).join(' ')}
        </div>
      ) : null}
      <div className="compare-columns">
        <Reasons head={COMPARE.because[lang]} codes={because} grounds={grounds} lang={lang} />
        <Reasons head={COMPARE.mind[lang]} codes={mind} grounds={grounds} lang={lang} />
      </div>
    </section>
  );
}

interface ReasonsProps {
  readonly head: string;
  readonly codes: readonly ReasonCode[];
  readonly grounds: ReadonlyMap<ReasonCode, readonly GroundOf[]>;
  readonly lang: Lang;
}

function Reasons({ head, codes, grounds, lang }: ReasonsProps) {
  if (codes.length === 0) return null;
  return (
    <div className="compare-reasons">
      <h3>{head}</h3>
      <ul>
        {codes.map((code) => (
          <li key={code} data-reason={code}>
            <b>{REASON_WORDS[code].short[lang]}</b> {REASON_WORDS[code].full[lang]}
            <Rests on={grounds.get(code) ?? []} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reason rests on: the two measures, the two years. */
function Rests({ on }: { readonly on: readonly GroundOf[] }) {
  if (on.length === 0) return null;
  return (
    <span className="reason-grounds">
      {on.map(({ id, dye, whose, what }) => (
        <span key={id} data-dye={dye}>
          <b>{whose}</b> {what}
        </span>
      ))}
    </span>
  );
}

function Share({ a, b, lang, siteUrl }: Pick<ComparisonProps, 'a' | 'b' | 'lang' | 'siteUrl'>) {
  const id = useId();
  const path = comparePath(lang, { a: a.id, b: b.id });
  return (
    <div className="compare-share">
      <Link to={comparePath(lang, { a: b.id, b: a.id })} className="compare-swap">
        {COMPARE.swap[lang]}
      </Link>
      <label htmlFor={id}>{COMPARE.link[lang]}</label>
      <textarea id={id} readOnly rows={1} value={siteUrl + path.slice(1)} />
      <button type="button" data-copy={id} data-copied={say(lang, 'copied')} data-refused={say(lang, 'copyByHand')}>
        {COMPARE.copyLink[lang]}
      </button>
    </div>
  );
}
