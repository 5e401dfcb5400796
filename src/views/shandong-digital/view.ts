import { allPartsOf, itemsBelow, topOf } from '../../charts/branches/tree';
import type { Branch, BranchesData } from '../../charts/branches/types';
import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { KIND_WORDS, say } from '../../i18n/catalogue';
import { capital, countWord } from '../../i18n/join';
import { claimRow } from '../claimRow';
import { defineView } from '../types';

const PLAN = 'shandong-2021';

export interface DigitalData {
  /** Programmes with everything that is part of them. */
  readonly programmes: readonly { readonly top: Claim; readonly parts: readonly Claim[] }[];
  /** Targets of the programmes. */
  readonly targets: readonly Claim[];
  /** Channels that nothing else hangs on: platforms and groups by name. */
  readonly channels: readonly Claim[];
  readonly units: readonly Unit[];
  readonly chart: BranchesData;
}

const isTold = (claim: Claim): boolean => claim.kind === 'target' || claim.kind === 'channel';

/** Actions and programmes that a target or a channel hangs on, with all their parts. */
function claimsOf(atlas: Atlas): Claim[] {
  const all = atlas.claims.filter((claim) => claim.plan === PLAN);
  const tops = new Set(
    all.filter((claim) => isTold(claim) && claim.partOf !== undefined).map((claim) => topOf(all, claim)),
  );
  return all.filter((claim) => tops.has(topOf(all, claim)));
}

function branchOf(top: Claim, claims: readonly Claim[], units: readonly Unit[], lang: Lang): Branch {
  return {
    id: top.id,
    kicker: KIND_WORDS[top.kind][lang],
    label: top.label[lang],
    note: '',
    claims: [top.id],
    to: pathOf({ page: 'claim', lang, id: top.id }),
    groups: [{ label: '', items: itemsBelow(claims, top.id, { lang, units }) }],
  };
}

function select({ claims, vocabulary }: Atlas, lang: Lang): DigitalData {
  const tops = claims.filter(({ partOf }) => partOf === undefined);
  const measured = (top: Claim): number => allPartsOf(claims, top.id).filter(({ kind }) => kind === 'target').length;
  const ordered = [...tops].sort((a, b) => measured(b) - measured(a));
  const wholes = new Set(claims.map(({ partOf }) => partOf));
  return {
    programmes: ordered.map((top) => ({ top, parts: allPartsOf(claims, top.id) })),
    targets: claims.filter(({ kind }) => kind === 'target'),
    channels: claims.filter(({ kind, id }) => kind === 'channel' && !wholes.has(id)),
    units: vocabulary.units,
    chart: {
      title: lang === 'zh' ? '数字化与网上渠道' : 'Digital programme and online channels',
      description:
        lang === 'zh'
          ? '每一列是一项举措，下面挂着它的各个部分；带数字的是目标，没有数字的只是点了名。'
          : 'Each column is a measure with its parts below. A part with a figure is a target; one without is only named.',
      branches: ordered.map((top) => branchOf(top, claims, vocabulary.units, lang)),
    },
  };
}

function headline({ targets, channels }: DigitalData, lang: Lang): string {
  const measured = channels.some(({ quantity }) => quantity !== undefined);
  const [numbers, names] = [countWord(targets.length, lang), countWord(channels.length, lang)];
  if (lang === 'zh') return `数字化有${numbers}项数字目标；网上渠道点了${names}个名${measured ? '' : '，没有一个数字'}`;
  return `${capital(numbers)} targets for digital change; ${names} sales channels named${measured ? '' : ', none with a number'}`;
}

/** What Shandong measures of its digital programme, and which online channels it names. */
export const view = defineView<DigitalData>({
  id: 'shandong-digital',
  order: 13,
  plan: PLAN,
  title: { zh: '数字化与渠道', en: 'Digital change and channels' },
  needs: { plans: [PLAN], geometry: [] },
  claims: claimsOf,
  select,
  headline,
  dek: (_data, lang) =>
    lang === 'zh'
      ? '培训和诊断数得出企业、人数和高校；卖货的渠道只列平台名字，不说要多少企业用、卖出多少。'
      : 'Training and diagnosis are counted in enterprises, people and universities. Of the channels it names platforms, but not how many enterprises should use them or what they should sell.',
  table: ({ programmes, units }, lang) => ({
    caption: lang === 'zh' ? '数字化举措和网上渠道' : 'Digital measures and online channels',
    columns: [
      { key: 'name', label: say(lang, 'claim') },
      { key: 'kind', label: say(lang, 'kind') },
      { key: 'number', label: say(lang, 'quantity') },
      { key: 'top', label: say(lang, 'partOf') },
      { key: 'phrase', label: say(lang, 'phrase') },
    ],
    rows: programmes.flatMap(({ top, parts }) =>
      parts.map((claim) =>
        claimRow(
          claim,
          { lang, units },
          {
            top: { text: top.label[lang], to: pathOf({ page: 'claim', lang, id: top.id }) },
          },
        ),
      ),
    ),
  }),
});
