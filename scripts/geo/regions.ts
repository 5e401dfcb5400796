import { type Adcode, isCounty, isPrefecture, isProvince, prefectureOf, provinceOf } from './adcode';
import type { Collection, Division } from './collection';

/** An object of a TopoJSON file, dissolved from the file's units. */
interface DissolvedObject {
  readonly name: string;
  /** Code of the feature that a unit falls in. */
  readonly codeOf: (unit: Adcode) => Adcode;
}

/** How one file is made. Distances are on the ground. */
export interface Region {
  /** File stem, `shandong`. */
  readonly file: string;
  /** Object of the smallest divisions, `counties`. */
  readonly units: string;
  /** Objects that share the units' arcs, from small to large. */
  readonly dissolved: readonly DissolvedObject[];
  /** Whether a code is one of the units, given all codes of the source. */
  readonly isUnit: (code: Adcode, all: ReadonlySet<Adcode>) => boolean;
  /** Metres; the finest detail tried, coarsened until the file is within the budget. */
  readonly interval: number;
  /** Neighbours were drawn apart: what lies between or over them up to this size is a seam, not land or water. */
  readonly gapFillArea: string;
  /** Steps across the longer side. */
  readonly quantization: number;
  /** Each island apart, so that simplifying keeps them all; where they are a matter of more than looks. */
  readonly keepIslands: boolean;
  readonly withDashes: boolean;
}

/** Bytes after brotli that a file may weigh. */
export const BUDGET = 25_000;

const COUNTRY: Adcode = '100000';

/** Counties of a province, and prefectures that have none (Dongguan, Zhongshan). */
const countiesOf =
  (province: Adcode) =>
  (code: Adcode, all: ReadonlySet<Adcode>): boolean => {
    if (provinceOf(code) !== province) return false;
    if (isCounty(code)) return true;
    return isPrefecture(code) && ![...all].some((other) => isCounty(other) && prefectureOf(other) === code);
  };

const provinceRegion = (file: string, code: Adcode, interval: number): Region => ({
  file,
  units: 'counties',
  dissolved: [
    { name: 'prefectures', codeOf: prefectureOf },
    { name: 'province', codeOf: provinceOf },
  ],
  isUnit: countiesOf(code),
  interval,
  gapFillArea: '4km2',
  quantization: 20_000,
  keepIslands: true,
  withDashes: false,
});

const cityRegion = (file: string, code: Adcode, outer: (unit: Adcode) => Adcode, interval: number): Region => ({
  file,
  units: 'districts',
  dissolved: [{ name: 'city', codeOf: outer }],
  isUnit: (unit) => isCounty(unit) && outer(unit) === code,
  interval,
  gapFillArea: '4km2',
  quantization: 20_000,
  keepIslands: true,
  withDashes: false,
});

export const REGIONS: readonly Region[] = [
  {
    file: 'china',
    units: 'provinces',
    dissolved: [{ name: 'country', codeOf: () => COUNTRY }],
    isUnit: isProvince,
    interval: 3_000,
    // The widest seam, between Hunan and Guizhou at 109.48°E 26.84°N, is 36 km².
    gapFillArea: '50km2',
    // Finer than the interval: the grid must not swallow the reefs and islets of the South China Sea.
    quantization: 60_000,
    keepIslands: true,
    withDashes: true,
  },
  provinceRegion('shandong', '370000', 500),
  provinceRegion('guangdong', '440000', 500),
  cityRegion('shenzhen', '440300', prefectureOf, 30),
  cityRegion('shanghai', '310000', provinceOf, 60),
];

/** The country's own polygon is no unit of the country. */
const isWhole = (code: Adcode): boolean => code === COUNTRY;

/** The divisions that a file is made of, by code. */
export function unitsOf(region: Region, collection: Collection): Division[] {
  const all = new Set(collection.divisions.keys());
  return [...collection.divisions.values()]
    .filter(({ adcode }) => !isWhole(adcode) && region.isUnit(adcode, all))
    .sort((a, b) => a.adcode.localeCompare(b.adcode, 'en'));
}
