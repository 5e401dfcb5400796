import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { buildFiles } from './build/build-data';
import { writeFiles } from './build/files';
import { loadContext } from './context';
import { dataPackageForm } from './fixtures/datapackage-form';
import {
  FIXTURE_ATLAS,
  FIXTURE_DOCUMENTS,
  type Json,
  jsonAt,
  readJsonFile,
  scratchFolder,
  writeJsonFile,
} from './fixtures/fixture';
import { checkData } from './report';

const build = (dir: string) => buildFiles(loadContext(dir, FIXTURE_DOCUMENTS));
const built = build(FIXTURE_ATLAS);
const fileOf = (path: string): string => built.get(path) ?? '';
const jsonOf = (path: string): Json => JSON.parse(fileOf(path));
const rowsOf = (table: string) => csvParse(fileOf(`tables/${table}.csv`).slice(1));

/** Columns that the design promises, in this order. */
const PROMISED =
  'claim_id plan_id kind label_en label_zh low high low_inclusive high_inclusive unit measure by status place_ids theme_ids source_id source_file locator phrase caveats part form each_magnitude each_unit each_relation level_magnitude wording_zh wording_en number part_of actor_ids product_ids places_open_ended derivation';

describe('building', () => {
  test('twice gives the same bytes', () => {
    expect([...build(FIXTURE_ATLAS)]).toEqual([...built]);
  });

  test('writes what it says, and deletes what an earlier build left', () => {
    const out = scratchFolder();
    mkdirSync(join(out, 'atlas'));
    writeFileSync(join(out, 'atlas/gone-1999.json'), '{}');
    writeFiles(out, built);
    expect(existsSync(join(out, 'atlas/gone-1999.json'))).toBe(false);
    for (const [path, content] of built) expect(readFileSync(join(out, path), 'utf8')).toBe(content);
  });

  test('holds nothing of this machine and no time', () => {
    const all = [...built.values()].join('\n');
    expect(all).not.toContain(FIXTURE_ATLAS);
    expect(all).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
  });
});

describe('claims.csv', () => {
  const rows = rowsOf('claims');

  test('starts with a byte order mark and ends its lines with CRLF', () => {
    const csv = fileOf('tables/claims.csv');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.split('\r\n').length).toBe(rows.length + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has the promised columns first, in order', () => {
    expect(rows.columns.slice(0, 34)).toEqual(PROMISED.split(' '));
  });

  test('parses back to rows of one width', () => {
    const widths = csvParseRows(fileOf('tables/claims.csv')).map((row) => row.length);
    expect(new Set(widths).size).toBe(1);
  });

  test('has a row for each part of an instrument and each piece of evidence', () => {
    const looms = rows.filter((row) => row.claim_id === 'yj-instrument-looms');
    expect(looms.map((row) => [row.part, row.high, row.unit, row.phrase])).toEqual([
      ['rate', '30', 'percent', '按不超过项目实际投入30%'],
      ['rate', '30', 'percent', '最高不超过200万元'],
      ['cap', '2000000', 'yuan', '按不超过项目实际投入30%'],
      ['cap', '2000000', 'yuan', '最高不超过200万元'],
    ]);
  });

  test('keeps open bounds empty and the operator in the flags', () => {
    const mills = rows.find((row) => row.claim_id === 'yj-target-mills');
    expect(mills).toMatchObject({ low: '12', high: '', low_inclusive: 'false', high_inclusive: 'false', by: '2033' });
    const base = rows.find((row) => row.claim_id === 'yj-base-brocade');
    expect(base).toMatchObject({
      low: '',
      low_inclusive: '',
      place_ids: 'upper-yunjin;lower-yunjin',
      places_open_ended: 'true',
    });
  });

  test('[B22] lets no spreadsheet run a cell', () => {
    const counted = rows.find((row) => row.claim_id === 'yj-counted-counties');
    expect(counted?.derivation).toBe("'=count of members [yj-base-brocade]");
  });
});

describe('catalog.json', () => {
  const catalog = jsonOf('catalog.json');

  test('counts what the plan says', () => {
    expect(jsonAt(catalog, 'plans[0].counts')).toMatchObject({
      claims: 14,
      byKind: { target: 6, instrument: 2, task: 2 },
      byStatus: { counted: 1, inferred: 1, stated: 12 },
    });
  });

  test('lists the files with their checksums', () => {
    const sha256 = createHash('sha256').update(fileOf('atlas/yunjin-2031.json')).digest('hex');
    expect(jsonAt(catalog, 'plans[0].atlas')).toMatchObject({ path: 'atlas/yunjin-2031.json', sha256 });
    expect(jsonAt(catalog, 'plans[0].files[0].path')).toBe('plans/yunjin-2031/plan.json');
    expect(jsonAt(catalog, 'shared.path')).toBe('atlas/shared.json');
  });

  test('has a version that follows the content and not the layout', () => {
    const dir = scratchFolder();
    cpSync(FIXTURE_ATLAS, dir, { recursive: true });
    writeFileSync(join(dir, 'places.json'), JSON.stringify(readJsonFile(dir, 'places.json')));
    const version = (files: ReadonlyMap<string, string>) =>
      jsonAt(JSON.parse(files.get('catalog.json') ?? ''), 'dataVersion');
    expect(version(build(dir))).toBe(version(built));
    const places = readFileSync(join(dir, 'places.json'), 'utf8');
    writeFileSync(join(dir, 'places.json'), places.replace('Loom Street', 'Loom Lane'));
    expect(version(build(dir))).not.toBe(version(built));
  });
});

test('places.geojson has a point for each place, and says where it is from', () => {
  const features = jsonAt(jsonOf('places.geojson'), 'features');
  const list = Array.isArray(features) ? features : [];
  expect(list.map((feature) => [jsonAt(feature, 'id'), jsonAt(feature, 'properties.point_origin')])).toEqual([
    ['china', 'none'],
    ['yunjin', 'gazetteer'],
    ['upper-yunjin', 'outline'],
    ['lower-yunjin', 'outline'],
    ['loom-street', 'gazetteer'],
  ]);
});

describe('datapackage.json', () => {
  const form = dataPackageForm.parse(jsonOf('datapackage.json'));

  test('follows the specification', () => {
    expect(dataPackageForm.safeParse(jsonOf('datapackage.json')).error?.issues ?? []).toEqual([]);
  });

  test.each(form.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash })))(
    '$path is as described',
    (resource) => {
      const content = fileOf(resource.path);
      expect(Buffer.byteLength(content)).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(resource.hash);
    },
  );

  const tables = form.resources.filter((resource) => resource.schema);

  test.each(tables.map(({ name, schema }) => ({ name, schema })))(
    '$name.csv has the described fields and types',
    ({ name, schema }) => {
      const rows = rowsOf(name);
      expect(rows.columns).toEqual(schema?.fields.map((field) => field.name));
      for (const row of rows)
        for (const field of schema?.fields ?? []) expect(field.takes(row[field.name] ?? '')).toBe(true);
    },
  );

  test.each(tables.map(({ name, schema }) => ({ name, schema })))(
    '$name.csv has unique keys and no dangling ones',
    ({ name, schema }) => {
      const rows = rowsOf(name);
      for (const key of schema?.primaryKey ?? []) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const ids = new Set(['', ...rowsOf(reference.resource).map((row) => row.id)]);
        for (const row of rows) expect(ids).toContain(row[fields[0] ?? '']);
      }
    },
  );
});

/** Adds entries that the other folder does not have yet. */
function mergeShared(dir: string, file: string, lists: readonly string[]): void {
  const own = readJsonFile(dir, file);
  const extra = readJsonFile(FIXTURE_ATLAS, file);
  for (const list of lists) {
    const [to, from] = [jsonAt(own, list), jsonAt(extra, list)];
    if (!Array.isArray(to) || !Array.isArray(from)) throw new Error(`${file} has no ${list}`);
    const ids = to.map((entry) => jsonAt(entry, 'id'));
    to.push(...from.filter((entry) => !ids.includes(jsonAt(entry, 'id'))));
  }
  writeJsonFile(dir, file, own);
}

/** The committed data with the fixture's plan dropped in. */
function withFifthPlan(): string {
  const dir = scratchFolder();
  for (const name of ['plans', 'places.json', 'sources.json', 'vocabulary.json', 'geo'])
    if (existsSync(join('public/data', name))) cpSync(join('public/data', name), join(dir, name), { recursive: true });
  cpSync(join(FIXTURE_ATLAS, 'plans'), join(dir, 'plans'), { recursive: true });
  cpSync(join(FIXTURE_ATLAS, 'geo'), join(dir, 'geo'), { recursive: true });
  mergeShared(dir, 'places.json', ['places']);
  mergeShared(dir, 'sources.json', ['sources']);
  mergeShared(dir, 'vocabulary.json', ['units', 'measures', 'themes', 'chain', 'products', 'actors']);
  return dir;
}

test('a fifth plan takes data files only', () => {
  const dir = withFifthPlan();
  const faults = checkData(dir, FIXTURE_DOCUMENTS).faults.filter(({ file }) => file.startsWith('plans/yunjin-2031'));
  expect(faults).toEqual([]);
  const files = build(dir);
  const plans = readdirSync(join(dir, 'plans'));
  const catalog: Json = JSON.parse(files.get('catalog.json') ?? '');
  expect(jsonAt(catalog, 'counts.plans')).toBe(plans.length);
  expect(JSON.stringify(jsonAt(catalog, 'plans'))).toContain('"id":"yunjin-2031"');
  expect(files.has('atlas/yunjin-2031.json')).toBe(true);
  const rows = csvParse((files.get('tables/claims.csv') ?? '').slice(1));
  expect(new Set(rows.map((row) => row.plan_id))).toContain('yunjin-2031');
});

describe('the commands', () => {
  const run = (script: string, args: readonly string[], sources = FIXTURE_DOCUMENTS) => {
    try {
      const command = ['--import', 'tsx', `scripts/data/${script}.ts`, '--data', FIXTURE_ATLAS, ...args];
      const out = execFileSync(process.execPath, command, {
        env: { ...process.env, SOURCES_DIR: sources },
        stdio: 'pipe',
      });
      return { code: 0, out: String(out) };
    } catch (error) {
      const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
      return { code: status, out: String(error) };
    }
  };

  test('check says what it counted, and needs the documents only when told so', () => {
    expect(run('check', []).out).toMatch(/0 errors, 0 warnings · 1 plans, 14 claims.*15 of 15 phrases verified/);
    expect(run('check', [], 'nowhere')).toMatchObject({ code: 0 });
    expect(run('check', ['--require-sources'], 'nowhere')).toMatchObject({ code: 1 });
    expect(JSON.parse(run('check', ['--json']).out)).toMatchObject({ errors: 0, faults: [] });
  });

  test('build writes into the folder it is given', () => {
    const out = scratchFolder();
    expect(run('build', ['--out', out]).code).toBe(0);
    expect(readFileSync(join(out, 'tables/claims.csv'), 'utf8')).toBe(fileOf('tables/claims.csv'));
  });
});
