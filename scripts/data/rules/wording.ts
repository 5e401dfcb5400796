import { LANGS } from '../../../src/domain/text';
import { allQuantities, allTexts, errorIn, type FoundQuantity, type Rule } from '../context';
import { figuresIn, hasFigure } from '../evidence/figures';
import type { Fault } from '../fault';

const FULL_WIDTH = /[\uFF10-\uFF19\uFF0E\uFF05]/u;

/** Digits of our texts are half-width. */
export const fullWidthDigits: Rule = (context) =>
  allTexts(context, ['title']).flatMap((found) =>
    LANGS.filter((lang) => FULL_WIDTH.test(found.value[lang])).map((lang) =>
      errorIn(found, lang, {
        rule: 'full-width-digits',
        message: `"${found.value[lang].slice(0, 40)}" has full-width digits`,
        fix: 'write digits half-width: 12',
      }),
    ),
  );

/** Figures that an interval's wording has to say. */
export function boundsOf({ value }: FoundQuantity): { step: string; figure: number }[] {
  if (value.form !== 'interval') return [];
  const all = [
    { step: 'low', figure: value.low },
    { step: 'high', figure: value.high },
  ];
  return all.flatMap(({ step, figure }) => (figure === undefined ? [] : [{ step, figure }]));
}

/** What is about, or worked out by us, may be worded rounded. */
const toleranceOf = ({ value, claim }: FoundQuantity): number =>
  (value.form === 'interval' && value.approximate) || claim.value.status !== 'stated' ? 0.01 : 1e-9;

function wordingFaults(found: FoundQuantity): Fault[] {
  const { value } = found;
  if (value.form === 'absent') return [];
  return LANGS.flatMap((lang) => {
    const figures = figuresIn(value.wording[lang]);
    const unsaid = boundsOf(found).filter(({ figure }) => !hasFigure(figures, figure, toleranceOf(found)));
    return unsaid.slice(0, 1).map(({ step, figure }) =>
      errorIn(found, `wording.${lang}`, {
        rule: 'wording-figure',
        message: `"${value.wording[lang]}" does not say ${step} ${figure}`,
        fix: 'make wording and figure agree',
      }),
    );
  });
}

/** What the wording says is what the figures say. */
export const wordingFigures: Rule = (context) => allQuantities(context).flatMap(wordingFaults);
