import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../domain/text';
import { VIEWS } from '../../views/all';
import { wordedAtlas } from '../pageData';
import { realSite } from '../testing/realSite';
import { csvFile } from './csvFile';
import { geojsonFile, hasPlaces, jsonFile, type PlaceFeature } from './jsonFiles';
import { fileStem, provenanceLines, provenanceOf, type Subject } from './provenance';

const { atlas } = realSite();
const CASES = VIEWS.flatMap((view) =>
  LANGS.map((lang): [string, Subject] => {
    const address = `https://atlas.test/${lang}/${view.id}/`;
    return [`${lang} ${view.id}`, { view, atlas: wordedAtlas(view, atlas), lang, address, reviewLabel: 'unreviewed' }];
  }),
);
const readCsv = (subject: Subject): string[][] => csvParseRows(csvFile(subject).slice(1));
const tableOf = ({ view, atlas: part, lang }: Subject) => view.table(view.select(part, lang), lang);

describe.each(CASES)('%s taken away', (_name, subject) => {
  const table = tableOf(subject);
  it('has every row of the table with its words and where they stand', () => {
    const rows = readCsv(subject);
    const head = rows[0] ?? [];
    const at = (label: string) => head.indexOf(label);
    const [phrase, locator, ids] =
      subject.lang === 'zh' ? ['原文', '位置', '说法编号'] : ['Phrase', 'Where in the document', 'Claim ids'];
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(new Set(head.filter((label) => label !== '')).size).toBe(head.filter((label) => label !== '').length);
    table.rows.forEach((row, index) => {
      const cells = rows[index + 1] ?? [];
      const claims = row.claims.map((id) => subject.atlas.claims.find((claim) => claim.id === id));
      expect(cells[at(ids)]).toBe(row.claims.join(';'));
      for (const evidence of claims.flatMap((claim) => claim?.evidence ?? [])) {
        expect(cells[at(phrase)]).toContain(evidence.phrase);
        expect(cells[at(locator)]).toContain(evidence.locator);
      }
    });
  });
  it('has no cell that a spreadsheet would run', () => {
    for (const cell of readCsv(subject).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
  });
  it('says what it is, whose it is and where it stands', () => {
    const lines = provenanceLines(provenanceOf(subject), subject.lang).map(([, text]) => text);
    const csv = readCsv(subject).flat();
    const { about } = JSON.parse(jsonFile(subject));
    expect(lines).toContain(subject.view.headline(subject.view.select(subject.atlas, subject.lang), subject.lang));
    expect(lines.at(-1)).toBe(subject.address);
    for (const line of lines) expect(csv).toContain(line);
    expect(about).toMatchObject({ permalink: subject.address, view: subject.view.id, lang: subject.lang });
    // A view whose words are elsewhere has claims without them, and names its plans.
    expect((subject.view.wordsElsewhere ? about.plans : about.sources).length).toBeGreaterThan(0);
  });
  it('has as JSON the claims it shows, with their evidence', () => {
    const { claims, sources } = JSON.parse(jsonFile(subject));
    expect(claims).toEqual(JSON.parse(JSON.stringify(subject.atlas.claims)));
    const known = sources.map(({ id }: { id: string }) => id);
    for (const claim of subject.atlas.claims) for (const { source } of claim.evidence) expect(known).toContain(source);
  });
});

describe('places taken away', () => {
  const features = atlas.places.map(
    ({ id }): PlaceFeature => ({ type: 'Feature', id, properties: {}, geometry: null }),
  );
  const withPlaces = CASES.filter(([, subject]) => hasPlaces(subject));
  it('are those that the claims name, each with what is said of it', () => {
    expect(withPlaces.length).toBeGreaterThan(4);
    for (const [, subject] of withPlaces) {
      const named = new Set(subject.atlas.claims.flatMap(({ places }) => places.map(({ place }) => place)));
      const collection = JSON.parse(geojsonFile(subject, features));
      expect(new Set(collection.features.map(({ id }: PlaceFeature) => id))).toEqual(named);
      for (const { properties } of collection.features) expect(properties.claims.length).toBeGreaterThan(0);
    }
  });
});

describe('a choice', () => {
  const view = VIEWS.find(({ id }) => id === 'shandong-clusters');
  it('is marked in its row and in the name of the file', () => {
    if (!view) throw new Error('the view is gone');
    const subject: Subject = {
      view,
      atlas: wordedAtlas(view, atlas),
      lang: 'en',
      select: 'jimo',
      address: 'https://atlas.test/en/shandong-clusters/?select=jimo',
      reviewLabel: '',
      date: '2026-01-02',
    };
    const rows = readCsv(subject);
    const at = rows[0]?.indexOf('Chosen') ?? -1;
    expect(rows.filter((row) => row[at] === '✓').map((row) => row[0])).toEqual([expect.stringContaining('Jimo')]);
    expect(fileStem(subject)).toBe('fashion-cluster-atlas-shandong-clusters-en-jimo');
    expect(rows.flat()).toContain('2026-01-02');
  });
});
