import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeClaims, decodeShared } from '../data/decode';
import { assemble } from '../data/queries';
import { parsePath, pathOf } from '../domain/permalink';
import { dice } from '../domain/testing/dice';
import { parseLook, serializeEmbed } from '../state/embed';
import { parseScreen, serializeScreen } from '../state/screen';
import { parseSelection, serializeSelection } from '../state/url';
import { VIEWS } from '../views/all';
import { loadComponent } from '../views/registry';
import type { AnyViewDefinition } from '../views/types';
import { Picture } from './Picture';
import { viewAtlas } from './pageData';
import { randomAddress, spoiltFile } from './testing/hostile';
import { realSite } from './testing/realSite';

/** `npm run fuzz` runs all of it; `npm test` a share. FUZZ_SEED repeats another run. */
const WHOLE = process.env.FUZZ === 'whole';
const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const RUNS = WHOLE ? { addresses: 100_000, files: 10_000 } : { addresses: 5_000, files: 200 };

const site = realSite();
const ids = [...site.atlas.places, ...site.atlas.claims, ...VIEWS].map(({ id }) => id);

const polluted = (): boolean => 'x' in {} || 'polluted' in {} || Object.keys(Object.prototype).length > 0;

describe('[C1] [C2] [C3] addresses by chance', () => {
  it(`${RUNS.addresses} of them give valid selections that are read back as they are written`, () => {
    const chance = dice(SEED);
    for (let run = 0; run < RUNS.addresses; run += 1) {
      const { path, search } = randomAddress(chance, ids);
      const selection = parseSelection(search);
      const screen = parseScreen(search);
      const link = parsePath(path);
      const told = `${run}: ${path}${search}`;
      if (parseSelection(serializeSelection(selection)).select !== selection.select) expect.fail(told);
      if (serializeSelection(parseSelection(serializeSelection(selection))) !== serializeSelection(selection))
        expect.fail(told);
      if (serializeScreen(parseScreen(serializeScreen(screen))) !== serializeScreen(screen)) expect.fail(told);
      if (link && JSON.stringify(parsePath(pathOf(link))) !== JSON.stringify(link)) expect.fail(told);
      const written =
        serializeSelection(selection) + serializeScreen(screen) + serializeEmbed(selection, parseLook(search));
      if (/[<>"']/.test(written) || (link && !/^\/(?:zh|en)\/[a-z0-9/-]*$/.test(pathOf(link)))) expect.fail(told);
      if (polluted()) expect.fail(`${told} changed a prototype`);
    }
  }, 600_000);
});

/** What of the data a page of a view reads when a person goes on to it. */
const filesOf = ({ needs }: AnyViewDefinition): string[] =>
  needs.plans === 'all' ? site.atlas.plans.map(({ id }) => id) : [...needs.plans];

const { claims: _claims, ...sharedPart } = site.atlas;
const texts = new Map([
  ['shared', JSON.stringify({ format: 1, ...sharedPart })],
  ...site.atlas.plans.map(
    ({ id }) => [id, JSON.stringify({ claims: site.atlas.claims.filter(({ plan }) => plan === id) })] as const,
  ),
]);

const BROKEN =
  /\b(?:NaN|Infinity)\b|="[^"]*\bundefined\b|\[object |<(?:script|img)\b|(?:href|src)="javascript:|<[^>"]*\son\w+=/;

/** Reads files as the app does, one of them spoilt, and draws a view of them; what the reader refuses is said. */
async function drawSpoilt(view: AnyViewDefinition, spoiltName: string, spoilt: unknown): Promise<string> {
  const file = (name: string): unknown => (name === spoiltName ? spoilt : JSON.parse(texts.get(name) ?? 'null'));
  let atlas: ReturnType<typeof assemble>;
  try {
    const shared = decodeShared(file('shared'));
    atlas = assemble(
      shared,
      filesOf(view).map((name) => decodeClaims(file(name), shared)),
    );
  } catch (error) {
    expect(String(error)).toMatch(/^Error: (?:atlas\/shared\.json|claims) › .+: ./);
    return 'refused';
  }
  const lang = 'zh';
  const part = viewAtlas(view, atlas);
  const data = view.select(part, lang);
  const props = { data, display: { lang, reviewLabel: '' } } as const;
  const Component = await loadComponent(view.id);
  const picture = createElement(Picture, { Component, geometry: site.geometry, props, from: `/${lang}/${view.id}/` });
  const said = [view.headline(data, lang), view.dek(data, lang)].join(' ');
  expect(said).not.toMatch(/\b(?:NaN|Infinity|undefined)\b|\[object /);
  view.table(data, lang);
  expect(renderToStaticMarkup(picture)).not.toMatch(BROKEN);
  return 'drawn';
}

describe('[B10] [B12] [B14] [B15] [B17] [B18] files spoilt by chance', () => {
  beforeEach(() => {
    // What is left out is counted on the console.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it(`${RUNS.files} of them are refused with a path, or drawn without a tear`, async () => {
    const chance = dice(SEED);
    const outcomes = new Map<string, number>();
    const faults: string[] = [];
    for (let run = 0; run < RUNS.files; run += 1) {
      const view = chance.of(VIEWS);
      const name = chance.of(['shared', ...filesOf(view), ...filesOf(view)]);
      const spoilt = spoiltFile(chance, texts.get(name) ?? 'null');
      const outcome = await drawSpoilt(view, name, spoilt).catch((error: unknown) => {
        faults.push(
          `${run} ${view.id} ${name}: ${String(error instanceof Error ? (error.stack ?? error) : error).slice(0, 400)}`,
        );
        return 'torn';
      });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (polluted()) faults.push(`${run}: a prototype changed`);
    }
    console.info(`files: ${[...outcomes].map(([what, count]) => `${count} ${what}`).join(', ')}`);
    expect(faults).toEqual([]);
    expect(outcomes.get('drawn')).toBeGreaterThan(RUNS.files / 3);
  }, 3_600_000);
});
