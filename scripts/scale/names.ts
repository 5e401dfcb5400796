import type { LocalText } from '../../src/domain/text';

/** Syllables of made-up towns: no two in a row make the name of a real prefecture. */
const FIRST: readonly (readonly [string, string])[] = [
  ['禾', 'He'],
  ['棉', 'Mian'],
  ['绫', 'Ling'],
  ['岫', 'Xiu'],
  ['桑', 'Sang'],
  ['苎', 'Zhu'],
  ['缃', 'Xiang'],
  ['霁', 'Ji'],
  ['砚', 'Yan'],
  ['筠', 'Yun'],
  ['澜', 'Lan'],
  ['蘅', 'Heng'],
  ['绮', 'Qi'],
  ['沅', 'Yuan'],
  ['楠', 'Nan'],
  ['葭', 'Jia'],
  ['骊', 'Li'],
  ['鹭', 'Lu'],
];
const SECOND: readonly (readonly [string, string])[] = [
  ['川', 'chuan'],
  ['浦', 'pu'],
  ['坞', 'wu'],
  ['岭', 'ling'],
  ['洲', 'zhou'],
  ['渚', 'zhu'],
  ['垣', 'yuan'],
  ['湾', 'wan'],
  ['原', 'yuan'],
  ['塘', 'tang'],
  ['埠', 'bu'],
  ['澳', 'ao'],
  ['堰', 'yan'],
  ['峪', 'yu'],
  ['汀', 'ting'],
  ['圩', 'wei'],
  ['甸', 'dian'],
  ['畈', 'fan'],
];

/** How many towns have a name of their own. */
export const NAMES = FIRST.length * SECOND.length;

/** Name of the n-th town, from 0, the same for ever. */
export function townName(n: number): LocalText {
  const first = FIRST[n % FIRST.length];
  const second = SECOND[Math.floor(n / FIRST.length)];
  if (!first || !second) throw new Error(`there are names for ${NAMES} towns, not for ${n + 1}`);
  return { zh: first[0] + second[0], en: `${first[1]}${second[1]}` };
}

/** Counties of a town, by id. */
export const COUNTIES: Readonly<Record<string, LocalText>> = {
  east: { zh: '东', en: 'East' },
  west: { zh: '西', en: 'West' },
  south: { zh: '南', en: 'South' },
};
