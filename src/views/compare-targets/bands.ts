import type { Atlas } from '../../domain/atlas';
import type { LocalText } from '../../domain/text';
import type { Unit } from '../../domain/vocabulary';
import { isAbsent, isMeasured, type Measured } from './entry';

/** A stretch of the board: what a reader may think of comparing. */
export interface BandOfClaims {
  readonly id: string;
  readonly kind: 'measure' | 'money' | 'theme' | 'rest';
  readonly title: LocalText;
  readonly targets: readonly Measured[];
  /** Plans' statements that they set no such target. */
  readonly absences: readonly Measured[];
}

const MONEY: LocalText = { zh: '以金额说的其他目标', en: 'Other targets said in money' };
const REST: LocalText = { zh: '其他', en: 'Others' };

const plansIn = (claims: readonly Measured[]): number => new Set(claims.map(({ plan }) => plan)).size;

/** Targets, and what plans state not to set where another one sets it. */
export function claimsOfBoard({ claims }: Atlas): Measured[] {
  const measured = claims.filter(isMeasured);
  const asked = new Set(measured.filter(({ kind }) => kind === 'target').map(({ quantity }) => quantity.measure));
  return measured.filter(
    ({ kind, quantity }) => kind === 'target' || (kind === 'absence' && asked.has(quantity.measure)),
  );
}

/** Said in money: the number itself, or the size of each counted thing. */
export function isMoney({ quantity }: Measured, units: readonly Unit[]): boolean {
  if (quantity.form === 'absent') return false;
  const named = quantity.each ? [quantity.unit, quantity.each.unit] : [quantity.unit];
  return units.some(({ id, dimension }) => dimension === 'money' && named.includes(id));
}

/** Measures of which two plans or more say something, those with more targets first. */
function measureBands({ vocabulary }: Atlas, claims: readonly Measured[]): BandOfClaims[] {
  const bands = vocabulary.measures.map(({ id, label }): BandOfClaims => {
    const own = claims.filter(({ quantity }) => quantity.measure === id);
    const targets = own.filter((claim) => !isAbsent(claim));
    const setting = new Set(targets.map(({ plan }) => plan));
    // What a plan does set needs no statement that another document of it does not.
    const absences = own.filter((claim) => isAbsent(claim) && !setting.has(claim.plan));
    return { id: `measure-${id}`, kind: 'measure', title: label, targets, absences };
  });
  return bands
    .filter(({ targets, absences }) => targets.length > 0 && plansIn([...targets, ...absences]) > 1)
    .sort((a, b) => plansIn(b.targets) - plansIn(a.targets));
}

/** The theme of a target that most plans set targets for; of several, the first of the vocabulary. */
function homeTheme(claim: Measured, spread: ReadonlyMap<string, number>): string | undefined {
  const own = [...spread].filter(([theme]) => claim.themes.includes(theme));
  return own.sort(([, a], [, b]) => b - a)[0]?.[0];
}

function themeBands({ vocabulary }: Atlas, rest: readonly Measured[], all: readonly Measured[]): BandOfClaims[] {
  const spread = new Map(
    vocabulary.themes.map(({ id }) => [id, plansIn(all.filter(({ themes }) => themes.includes(id)))]),
  );
  const homes = new Map(rest.map((claim) => [claim, homeTheme(claim, spread)]));
  return vocabulary.themes
    .map(({ id, label }): BandOfClaims => {
      const targets = rest.filter((claim) => homes.get(claim) === id);
      return { id: `theme-${id}`, kind: 'theme', title: label, targets, absences: [] };
    })
    .sort((a, b) => plansIn(b.targets) - plansIn(a.targets));
}

/**
 * The stretches of the board. Each target stands in one: with its measure where two plans speak of it; else with
 * money, if it is said in money; else under the one of its themes that most plans set targets for.
 */
export function bandsOf(atlas: Atlas, claims: readonly Measured[]): BandOfClaims[] {
  const targets = claims.filter((claim) => !isAbsent(claim));
  const shared = measureBands(atlas, claims);
  const placed = new Set(shared.flatMap((band) => band.targets));
  const alone = targets.filter((claim) => !placed.has(claim));
  const money = alone.filter((claim) => isMoney(claim, atlas.vocabulary.units));
  const themed = themeBands(
    atlas,
    alone.filter((claim) => !money.includes(claim)),
    targets,
  );
  const known = new Set(themed.flatMap((band) => band.targets));
  const rest = alone.filter((claim) => !money.includes(claim) && !known.has(claim));
  const bands: BandOfClaims[] = [
    ...shared,
    { id: 'money', kind: 'money', title: MONEY, targets: money, absences: [] },
    ...themed,
    { id: 'rest', kind: 'rest', title: REST, targets: rest, absences: [] },
  ];
  return bands.filter((band) => band.targets.length > 0);
}
