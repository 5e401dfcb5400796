import { useId } from 'react';
import { Targets } from '../../charts/targets/Targets';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { type Comparison as Compared, comparer, type ReasonCode } from '../../domain/comparability';
import { comparePath } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { REASON_WORDS, VERDICT_WORDS } from '../../i18n/comparability';
import { Link } from '../../ui/Link';
import { axisOf } from '../../views/compare-targets/board';
import { entries, isMeasured } from '../../views/compare-targets/entry';
import { decisive } from '../../views/compare-targets/pairs';
import { Ground } from './Ground';
import { Side } from './Side';
import { COMPARE, FAULTS, VERDICT_SENTENCES } from './words';

interface ComparisonProps {
  readonly a: Claim;
  readonly b: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute address of the site with a slash at its end. */
  readonly siteUrl: string;
}

/** Reasons for which numbers must not be added up. */
const NEVER: readonly ReasonCode[] = ['nested-territory', 'same-territory', 'same-plan'];

/** Two claims: the verdict and its reasons, the numbers drawn as the verdict allows, the words of both. */
export function Comparison({ a, b, atlas, lang, siteUrl }: ComparisonProps) {
  const compared = comparer(atlas)(a, b);
  return (
    <div className="comparison" data-verdict={compared.verdict} data-reasons={compared.reasons.join(' ')}>
      <Verdict a={a} b={b} compared={compared} lang={lang} />
      <Drawn a={a} b={b} compared={compared} atlas={atlas} lang={lang} />
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

interface VerdictProps {
  readonly a: Claim;
  readonly b: Claim;
  readonly compared: Compared;
  readonly lang: Lang;
}

function Verdict({ a, b, compared, lang }: VerdictProps) {
  const { verdict, reasons } = compared;
  const because = decisive(compared);
  const never = reasons.filter((code) => NEVER.includes(code));
  const mind = reasons.filter((code) => !because.includes(code) && !never.includes(code));
  return (
    <section className="compare-verdict" aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        <span className={`verdict-mark verdict-${verdict}`}>{VERDICT_WORDS[verdict][lang]}</span>{' '}
        {VERDICT_SENTENCES[verdict][lang]}
      </h2>
      {a.kind === b.kind || reasons.includes('target-against-vision') ? null : (
        <p className="compare-kinds">{FAULTS.kinds[lang](KIND_WORDS[a.kind][lang], KIND_WORDS[b.kind][lang])}</p>
      )}
      {reasons.length === 0 ? <p>{COMPARE.noReason[lang]}</p> : null}
      {never.length > 0 ? (
        <div className="compare-never" role="note">
          <strong>{COMPARE.never[lang]}</strong> {never.map((code) => REASON_WORDS[code].full[lang]).join(' ')}
        </div>
      ) : null}
      <Reasons head={COMPARE.because[lang]} codes={because.filter((code) => !never.includes(code))} lang={lang} />
      <Reasons head={COMPARE.mind[lang]} codes={mind} lang={lang} />
    </section>
  );
}

interface ReasonsProps {
  readonly head: string;
  readonly codes: readonly ReasonCode[];
  readonly lang: Lang;
}

function Reasons({ head, codes, lang }: ReasonsProps) {
  if (codes.length === 0) return null;
  return (
    <div className="compare-reasons">
      <h3>{head}</h3>
      <ul>
        {codes.map((code) => (
          <li key={code} data-reason={code}>
            <b>{REASON_WORDS[code].short[lang]}</b> {REASON_WORDS[code].full[lang]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One scale only where the verdict gives one; otherwise each number stands by itself, see `Side`. */
function Drawn({ a, b, compared, atlas, lang }: VerdictProps & { readonly atlas: Atlas }) {
  if (compared.verdict !== 'one-axis' || !isMeasured(a) || !isMeasured(b)) return null;
  const entryOf = entries(atlas, lang);
  const measure = atlas.vocabulary.measures.find((one) => one.id === a.quantity.measure);
  return <Targets data={axisOf(measure?.label[lang] ?? COMPARE.drawn[lang], [entryOf(a), entryOf(b)], lang)} />;
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
