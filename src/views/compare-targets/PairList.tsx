import type { ReasonCode } from '../../domain/comparability';
import { comparePath } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { REASON_WORDS, VERDICT_WORDS } from '../../i18n/comparability';
import { joinNames } from '../../i18n/join';
import { Link, useHref } from '../../ui/Link';
import type { Band, Board } from './board';
import { type Entry, isAbsent, type Measured } from './entry';
import type { PairGroup } from './pairs';
import { tallyText, word } from './words';

interface PairListProps {
  readonly band: Band;
  readonly board: Board;
}

const reasonNames = (codes: readonly ReasonCode[], lang: Lang): string =>
  joinNames(
    codes.map((code) => REASON_WORDS[code].short[lang]),
    lang,
  );

/** The pairs of a band, with the verdict on each: open where anything may be set together. Needs no script to open. */
export function PairList({ band, board }: PairListProps) {
  const { lang } = board;
  return (
    <details className="board-pairs" open={band.groups.some(({ verdict }) => verdict !== 'not-comparable')}>
      <summary data-native="">{tallyText(band.tally, lang)}</summary>
      {band.groups.map((group) => (
        <Group key={group.verdict + group.because.join()} group={group} board={board} />
      ))}
    </details>
  );
}

function Group({ group, board }: { readonly group: PairGroup; readonly board: Board }) {
  const { lang, entryOf } = board;
  return (
    <div className={`pair-group pair-${group.verdict}`}>
      <h3>
        {VERDICT_WORDS[group.verdict][lang]}
        {group.because.length > 0 ? <span>{reasonNames(group.because, lang)}</span> : null}
      </h3>
      <ul>
        {group.pairs.map(({ a, b, also }) => (
          <li key={`${a.id} ${b.id}`}>
            <Side entry={entryOf(a)} lang={lang} />
            <span className="pair-against" aria-hidden="true">
              ↔
            </span>
            <Side entry={entryOf(b)} lang={lang} />
            <Link to={comparePath(lang, { a: a.id, b: b.id })} className="pair-whole">
              {word(lang, 'whole')}
            </Link>
            {also.length > 0 ? (
              <span className="pair-also">
                {word(lang, 'also')}
                {reasonNames(also, lang)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A sign stays with its number where a narrow column breaks the line. */
const withSign = (value: string): string => value.replace(/^([<>\u2264\u2265\u2248]) /, '$1\u00a0');

const saidOf = (claim: Measured, entry: Entry, lang: Lang): string =>
  isAbsent(claim) ? word(lang, 'unstated') : withSign(entry.value);

function Side({ entry, lang }: { readonly entry: Entry; readonly lang: Lang }) {
  const href = useHref();
  return (
    <a className="mark pair-side" href={href(entry.to)} data-dye={entry.dye} data-claim={entry.claim.id}>
      <b>{entry.territory}</b> {isAbsent(entry.claim) ? '' : `${entry.label} `}
      <span>{saidOf(entry.claim, entry, lang)}</span>
    </a>
  );
}
