import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { checkCodes, type Expected } from './check-codes';
import { checkCrossings } from './check-crossings';
import { type Control, checkAgreement, checkBoundary, checkInside, type Drawing } from './check-datum';
import { checkHoles } from './check-holes';
import { checkRings } from './check-rings';
import { checkSharing } from './check-sharing';
import type { Position } from './coordinates';
import type { Problem } from './problems';
import { REGIONS, type Region } from './regions';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Codes that each object of each file must hold. */
export const EXPECTED = readJson('./expected.json') as Readonly<Record<string, Expected>>;

/** Positions in WGS-84 that owe nothing to the boundaries' source. */
export const CONTROLS = readJson('./controls.json') as {
  readonly boundary: { readonly source: string; readonly positions: readonly Position[] };
  readonly inside: readonly Control[];
};

/** Files whose outline runs along the boundary of Shenzhen and Hong Kong finely enough to be measured there. */
const BOUNDARY_OBJECTS: Readonly<Record<string, string>> = { shenzhen: 'city', guangdong: 'province' };

/** Divisions that two files draw: Guangdong ties the country to the boundary control, the country ties the rest. */
const AGREEMENTS = [
  { code: '440300', here: ['shenzhen', 'city'], there: ['guangdong', 'prefectures'] },
  { code: '440000', here: ['guangdong', 'province'], there: ['china', 'provinces'] },
  { code: '370000', here: ['shandong', 'province'], there: ['china', 'provinces'] },
  { code: '310000', here: ['shanghai', 'city'], there: ['china', 'provinces'] },
] as const;

/** Checks of form: what can be told from the file alone. */
function checkForm(topology: Topology, { units, dissolved, file }: Region): Problem[] {
  const outermost = dissolved.at(-1)?.name ?? units;
  const form = [...checkCodes(topology, EXPECTED[file] ?? {}), ...checkRings(topology)];
  // A broken ring would make the rest speak of its consequences.
  if (form.length > 0) return form;
  return [
    ...checkCrossings(topology, units),
    ...checkSharing(topology, units, dissolved),
    ...checkHoles(topology, outermost),
  ];
}

/** Checks of place: control points inside their divisions, the known boundary where it should be. */
function checkPlace(topology: Topology, { units, dissolved, file }: Region): Problem[] {
  const objects = [units, ...dissolved.map(({ name }) => name)];
  const boundary = BOUNDARY_OBJECTS[file];
  return [
    ...objects.flatMap((object) => checkInside(topology, object, CONTROLS.inside)),
    ...(boundary ? checkBoundary(topology, boundary, CONTROLS.boundary.positions) : []),
  ];
}

export type Topologies = ReadonlyMap<string, Topology>;

function checkAgreements(topologies: Topologies): Problem[] {
  const drawing = ([file, object]: readonly [string, string]): Drawing | undefined => {
    const topology = topologies.get(file);
    return topology && { file, topology, object };
  };
  return AGREEMENTS.flatMap(({ code, here, there }) => {
    const [fine, coarse] = [drawing(here), drawing(there)];
    return fine && coarse ? checkAgreement(code, fine, coarse).map((text) => `${fine.file}.json › ${text}`) : [];
  });
}

/** All that is wrong with a set of files; empty = they may be written. */
export function validate(topologies: Topologies): Problem[] {
  const perFile = REGIONS.flatMap((region) => {
    const topology = topologies.get(region.file);
    if (!topology) return [`${region.file}.json: missing`];
    const form = checkForm(topology, region);
    const problems = form.length > 0 ? form : checkPlace(topology, region);
    return problems.map((text) => `${region.file}.json › ${text}`);
  });
  return perFile.length > 0 ? perFile : checkAgreements(topologies);
}
