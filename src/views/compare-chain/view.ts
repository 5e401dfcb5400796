import type { LedgerData } from '../../charts/ledger/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import { termsOf } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord, joinNames, plural } from '../../i18n/join';
import type { TableData } from '../../ui/Table';
import { ledgerRow } from '../ledgerRows';
import { planColumns, withHeads } from '../plans';
import { defineView } from '../types';
import { type ChainPlace, chainClaims, chainPlaces } from './chain';

export interface ChainBoard {
  readonly ledger: LedgerData;
  readonly places: readonly ChainPlace[];
  readonly atlas: Atlas;
}

const entryOf = (claim: Claim, lang: Lang) => ({
  id: claim.id,
  plan: claim.plan,
  label: claim.label[lang],
  look: claim.status === 'stated' ? ('solid' as const) : ('broken' as const),
  claims: [claim.id],
  to: pathOf({ page: 'claim', lang, id: claim.id }),
  ...placeOf(claim),
});

function placeOf({ places }: Claim): { readonly place?: string } {
  const located = places.filter(({ role }) => role === 'located');
  const [only] = located;
  return only && located.length === 1 ? { place: only.place } : {};
}

function select(atlas: Atlas, lang: Lang): ChainBoard {
  const columns = planColumns(atlas, lang);
  const places = chainPlaces(atlas);
  return {
    atlas,
    places,
    ledger: {
      title: lang === 'zh' ? '各规划在产业链上的位置' : 'Where the plans stand on the value chain',
      description:
        lang === 'zh'
          ? '从上到下是产业链的环节，一列一份规划；有结的地方是规划点到的，虚线处没有点到。'
          : 'Links of the chain from top to bottom, a column for each plan: a knot is what the plan names there; where the thread is broken it names nothing.',
      columns,
      threaded: true,
      rows: places.map(({ link, claims }) =>
        ledgerRow(
          { id: link.id, label: link.label[lang] },
          claims.map((claim) => entryOf(claim, lang)),
          columns,
          lang,
        ),
      ),
    },
  };
}

/** Labels of the links at which some number of plans stand. */
const linksWith = ({ ledger }: ChainBoard, wanted: (plans: number) => boolean): string[] =>
  ledger.rows
    .filter(({ cells }) => wanted(Object.values(cells).filter((entries) => entries.length > 0).length))
    .map(({ label }) => label);

const inAll = (board: ChainBoard): string[] => linksWith(board, (plans) => plans === board.ledger.columns.length);
const inOne = (board: ChainBoard): string[] => linksWith(board, (plans) => plans === 1);

function headline(board: ChainBoard, lang: Lang): string {
  const links = countWord(board.places.length, lang);
  const plans = countWord(board.ledger.columns.length, lang);
  const [all, one] = [inAll(board).length, inOne(board).length].map((count) => countWord(count, lang));
  if (lang === 'zh') {
    const end = inOne(board).length > 0 ? `，另有${one}个只有一份点到` : '';
    return `产业链${links}个环节里，${plans}份规划都点到的有${all}个${end}`;
  }
  const end =
    inOne(board).length > 0 ? `; ${one} ${plural(inOne(board).length, 'stands', 'stand')} in one plan alone` : '';
  return `${capital(all ?? '')} of the chain’s ${links} links ${plural(inAll(board).length, 'is', 'are')} named by all ${plans} plans${end}`;
}

const DEK = {
  zh: '产品和事情归哪个环节，是我们按图下的规则定的；一条说法点到几样，就站在几处。没有结，只是说手头的文字没有点到，不是说当地没有。各处只列名，不相加。',
  en: 'Which link a product or activity belongs to is our classification, by the rules below; what names several stands at several. No knot means only that the texts at hand name nothing there, not that the place lacks it. Names are listed, never added.',
};

/** Which links are named by all and which by one; then how to read it. */
function dek(board: ChainBoard, lang: Lang): string {
  const [all, one] = [inAll(board), inOne(board)];
  if (lang === 'zh') {
    const shared = all.length > 0 ? `都点到的：${all.join('、')}。` : '';
    return `${shared}${one.length > 0 ? `只有一份点到的：${one.join('、')}。` : ''}${DEK.zh}`;
  }
  const shared = all.length > 0 ? `In all: ${all.join(', ')}. ` : '';
  return `${shared}${one.length > 0 ? `In one alone: ${one.join(', ')}. ` : ''}${DEK.en}`;
}

function table({ places, ledger, atlas }: ChainBoard, lang: Lang): TableData {
  return {
    caption: lang === 'zh' ? '产业链各环节上的说法' : 'What the plans name at each link',
    columns: [
      { key: 'link', label: lang === 'zh' ? '环节' : 'Link' },
      { key: 'plan', label: say(lang, 'plan') },
      { key: 'what', label: say(lang, 'claim') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'products', label: say(lang, 'products') },
    ],
    rows: places.flatMap(({ link, claims }) =>
      claims.map((claim) => ({
        id: `${link.id} ${claim.id}`,
        claims: [claim.id],
        cells: {
          link: { text: link.label[lang] },
          plan: { text: ledger.columns.find(({ id }) => id === claim.plan)?.label ?? '' },
          what: { text: claim.label[lang], to: pathOf({ page: 'claim', lang, id: claim.id }) },
          kind: { text: capital(KIND_WORDS[claim.kind][lang]) },
          products: {
            text: joinNames(
              termsOf(atlas.vocabulary.products, claim.products ?? [])
                .filter(({ chain }) => chain.includes(link.id))
                .map(({ label }) => label[lang]),
              lang,
            ),
          },
        },
      })),
    ),
  };
}

/** From fibre to retail: what each plan names at each link of the chain. */
export const view = defineView<ChainBoard>({
  id: 'compare-chain',
  order: 7,
  title: { zh: '产业链', en: 'The value chain' },
  showsChainRules: true,
  needs: { plans: 'all', geometry: [] },
  claims: (atlas) => withHeads(atlas, chainClaims(atlas)),
  select,
  headline,
  dek,
  table,
});
