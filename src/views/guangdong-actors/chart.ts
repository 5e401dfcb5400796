import type { NamedUnit, UnitRow, UnitsData } from '../../charts/units/types';
import type { Claim, ClaimKind } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Interval } from '../../domain/quantity';
import type { Lang } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { KIND_WORDS } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';

/** A number of things that the speech reports of the plan, with those it names. */
export interface SetOfThings {
  readonly claim: Claim;
  readonly count: number;
  readonly named: readonly Claim[];
}

/** Things of one kind that stand under the association's own tasks. */
export interface OwnThings {
  readonly kind: ClaimKind;
  readonly claims: readonly Claim[];
}

const nameOf = (claim: Claim, lang: Lang): NamedUnit => ({
  id: claim.id,
  label: claim.label[lang],
  claims: [claim.id],
  to: pathOf({ page: 'claim', lang, id: claim.id }),
});

/** Where the speech contradicts itself about two sets, the later one says so. */
function doubtOf(set: SetOfThings, sets: readonly SetOfThings[], lang: Lang): string {
  const doubts = ({ claim }: SetOfThings): string[] =>
    claim.caveats.filter(({ type }) => type === 'contradiction').map(({ text }) => text[lang]);
  const before = sets.slice(0, sets.indexOf(set)).flatMap(doubts);
  return doubts(set).find((text) => before.includes(text)) ?? '';
}

function rowOfSet(set: SetOfThings, sets: readonly SetOfThings[], units: readonly Unit[], lang: Lang): UnitRow {
  const { claim, count, named } = set;
  return {
    id: claim.id,
    value: spokenQuantity(claim.quantity as Interval, lang, units),
    label: claim.label[lang],
    note: doubtOf(set, sets, lang),
    unnamed: count - named.length,
    named: named.map((thing) => nameOf(thing, lang)),
    claims: [claim.id],
    to: pathOf({ page: 'claim', lang, id: claim.id }),
  };
}

/** The drawing: what is counted above, what is named below. */
export function chartOf(
  sets: readonly SetOfThings[],
  own: readonly OwnThings[],
  units: readonly Unit[],
  lang: Lang,
): UnitsData {
  const zh = lang === 'zh';
  return {
    title: zh ? '平台、企业和项目' : 'Platforms, enterprises and projects',
    description: zh
      ? '一个方块是一个平台、一家企业或一个项目；实心的有名字，空心的只有数目。'
      : 'A square is one platform, enterprise or project: solid where it is named, empty where only counted.',
    sections: [
      {
        id: 'plan',
        label: zh ? '讲话转述的计划：有数目，少有名字' : 'What the speech reports of the plan: counted, hardly named',
        rows: sets.map((set) => rowOfSet(set, sets, units, lang)),
      },
      {
        id: 'own',
        label: zh
          ? '协会自己的任务里说到的：有名字，没有数目'
          : 'What stands under the association’s own tasks: named, not counted',
        rows: own.map(({ kind, claims }) => ({
          id: kind,
          value: '',
          label: KIND_WORDS[kind][lang],
          note: '',
          unnamed: 0,
          named: claims.map((claim) => nameOf(claim, lang)),
          claims: claims.map(({ id }) => id),
          to: claims[0] ? pathOf({ page: 'claim', lang, id: claims[0].id }) : '',
        })),
      },
    ],
  };
}
