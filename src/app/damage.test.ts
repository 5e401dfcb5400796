import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeClaims } from '../data/decode';
import type { Claim } from '../domain/claim';
import { pathOf } from '../domain/permalink';
import { renderPage } from './entry-server';
import { realSite } from './testing/realSite';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Record<string, Json>;

const site = realSite();
/** One claim of each kind, the one with the most to it. */
const claims = [...new Map([...site.atlas.claims].sort(bySize).map((claim) => [claim.kind, claim])).values()];

function bySize(a: Claim, b: Claim): number {
  return JSON.stringify(a).length - JSON.stringify(b).length;
}

/** Every place in a value: what holds it, and its key. */
function placesIn(node: Json): [Holder, string][] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Holder;
  return Object.keys(holder).flatMap((key): [Holder, string][] => [[holder, key], ...placesIn(holder[key] ?? null)]);
}

// No id is replaced by another: where references lead is checked when data are authored.
const junk = fc.constantFrom<Json>(null, 0, -1, 1e308, true, '', 'A b', '<b>', [], {}, [null], { zh: 1 }, { zh: '字' });
const damage = fc.tuple(fc.nat(), fc.option(junk, { nil: undefined }));

function damaged(claim: Claim, changes: readonly (readonly [number, Json | undefined])[]): Json {
  const copy = JSON.parse(JSON.stringify(claim)) as Json;
  for (const [at, what] of changes) {
    const all = placesIn(copy);
    const [holder, key] = all[at % Math.max(1, all.length)] ?? [];
    if (!holder || key === undefined) continue;
    if (what === undefined) delete holder[key];
    else holder[key] = structuredClone(what);
  }
  return copy;
}

const draw = async (claim: Claim): Promise<string> => {
  const others = site.atlas.claims.filter((other) => other.id !== claim.id);
  const atlas = { ...site.atlas, claims: [...others, claim] };
  return (await renderPage(pathOf({ page: 'claim', lang: 'en', id: claim.id }), { ...site, atlas })).html;
};

describe('[B10] [B12] a damaged claim', () => {
  // What the decoder says of claims it leaves out is tested beside it.
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  it.each(claims.map((claim) => [claim.kind, claim] as const))(
    'of kind %s is left out, or can be drawn whole',
    async (_kind, claim) => {
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (changes) => {
          for (const good of decodeClaims({ claims: [damaged(claim, changes)] }, site.atlas)) {
            expect(await draw(good)).not.toMatch(/\b(?:undefined|NaN)\b|\[object/);
          }
        }),
        { numRuns: 60 },
      );
    },
    20_000,
  );
});
