import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Vocabulary } from '../../domain/vocabulary';
import { STATUS_WORDS, say } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';
import type { Row, TableData } from '../../ui/Table';

const yearText = ({ quantity }: Claim): string => (quantity && quantity.form !== 'absent' ? (quantity.by ?? '—') : '—');

const numberText = ({ quantity }: Claim, { units }: Vocabulary, lang: Lang): string =>
  quantity ? spokenQuantity(quantity, lang, units) : '—';

/** The targets as a table: number, year, who says so, and the words. */
export function targetTable(claims: readonly Claim[], vocabulary: Vocabulary, lang: Lang, caption: string): TableData {
  return {
    caption,
    columns: [
      { key: 'target', label: lang === 'zh' ? '目标' : 'Target' },
      { key: 'number', label: say(lang, 'quantity') },
      { key: 'by', label: say(lang, 'by') },
      { key: 'standing', label: say(lang, 'status') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: claims.map((claim) => rowOf(claim, vocabulary, lang)),
  };
}

function rowOf(claim: Claim, vocabulary: Vocabulary, lang: Lang): Row {
  const [evidence] = claim.evidence;
  return {
    id: claim.id,
    claims: [claim.id],
    cells: {
      target: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
      number: { text: numberText(claim, vocabulary, lang) },
      by: { text: yearText(claim) },
      standing: { text: STATUS_WORDS[claim.status][lang] },
      phrase: { text: evidence?.phrase ?? '', lang: 'en' },
    },
  };
}
