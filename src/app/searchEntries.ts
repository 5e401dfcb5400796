import type { Atlas } from '../domain/atlas';
import type { Claim } from '../domain/claim';
import type { Place } from '../domain/place';
import type { Quantity } from '../domain/quantity';
import type { SearchEntry } from '../domain/searchEntry';
import { writtenFigure } from '../domain/searchFigures';
import { byId, deadlinesOf, quantitiesOf } from '../domain/slice';
import { type Lang, type LocalText, otherLang } from '../domain/text';
import { ACTOR_TYPE_WORDS, KIND_WORDS, LEVEL_WORDS, SOURCE_KIND_WORDS } from '../i18n/catalogue';
import { spokenQuantity } from '../i18n/quantity';
import type { AnyViewDefinition } from '../views/types';
import { viewAtlas } from './pageData';

const DOT = ' · ';

/** A name in the page's language, then in the other; each once. */
const namesIn = (lang: Lang, ...texts: readonly (LocalText | undefined)[]): string[] => {
  const known = texts.filter((text) => text !== undefined);
  return [...new Set([...known.map((text) => text[lang]), ...known.map((text) => text[otherLang(lang)])])];
};

const both = ({ zh, en }: LocalText): string => `${zh} ${en}`;

type Parts = Pick<SearchEntry, 'kind' | 'id' | 'names'> & Partial<SearchEntry>;
const entry = (parts: Parts): SearchEntry => ({ note: '', text: '', also: '', figures: [], ...parts });

/** Everything that can be found, for one language of the site; names of both languages are searched in each. */
export function searchEntries(atlas: Atlas, views: readonly AnyViewDefinition[], lang: Lang): SearchEntry[] {
  return [
    ...atlas.places.map((place) => placeEntry(place, atlas, lang)),
    ...views.map((view) => viewEntry(view, atlas, lang)),
    ...atlas.plans.map((plan) =>
      entry({ kind: 'plan', id: plan.id, names: namesIn(lang, plan.title, plan.short), note: plan.issuer[lang] }),
    ),
    ...termEntries(atlas, lang),
    ...atlas.claims.map((claim) => claimEntry(claim, atlas, lang)),
    ...atlas.sources.map((source) =>
      entry({
        kind: 'source',
        id: source.id,
        names: namesIn(lang, source.title),
        note: [SOURCE_KIND_WORDS[source.kind][lang], source.publisher[lang]].join(DOT),
      }),
    ),
  ];
}

function placeEntry(place: Place, { places }: Atlas, lang: Lang): SearchEntry {
  const parent = places.find(({ id }) => id === place.parent);
  const note = [LEVEL_WORDS[place.level][lang], ...(parent ? [parent.short[lang]] : [])].join(DOT);
  const also = place.adcode ?? '';
  return entry({ kind: 'place', id: place.id, names: namesIn(lang, place.name, place.short), note, also });
}

function viewEntry(view: AnyViewDefinition, atlas: Atlas, lang: Lang): SearchEntry {
  const plan = atlas.plans.find(({ id }) => id === view.plan);
  const part = viewAtlas(view, atlas);
  const said = (into: Lang): string => view.headline(view.select(part, into), into);
  const finding = { zh: said('zh'), en: said('en') };
  return entry({
    kind: 'view',
    id: view.id,
    names: namesIn(lang, view.title, finding),
    note: plan?.short[lang] ?? '',
    text: finding[lang],
    also: plan ? `${both(plan.short)} ${both(plan.title)}` : '',
  });
}

/** Bodies, products and themes. */
function termEntries({ vocabulary }: Atlas, lang: Lang): SearchEntry[] {
  const { actors, products, themes, chain } = vocabulary;
  const links = (ids: readonly string[]): string[] => ids.map((id) => byId(chain, id, 'link').label[lang]);
  return [
    ...actors.map(({ id, label, short, type }) =>
      entry({ kind: 'actor', id, names: namesIn(lang, label, short), note: ACTOR_TYPE_WORDS[type][lang] }),
    ),
    ...products.map(({ id, label, chain: ids }) =>
      entry({ kind: 'product', id, names: namesIn(lang, label), note: links(ids).join(DOT) }),
    ),
    ...themes.map(({ id, label, rule }) =>
      entry({ kind: 'theme', id, names: namesIn(lang, label), text: rule[lang], also: rule[otherLang(lang)] }),
    ),
  ];
}

function claimEntry(claim: Claim, atlas: Atlas, lang: Lang): SearchEntry {
  const { plans, vocabulary } = atlas;
  const said = claim.quantity && spokenQuantity(claim.quantity, lang, vocabulary.units);
  const plan = byId(plans, claim.plan, 'plan');
  const words = claim.evidence.flatMap(({ phrase, reading }) => [phrase, ...(reading ? [reading[lang]] : [])]);
  return entry({
    kind: 'claim',
    id: claim.id,
    names: namesIn(lang, claim.label),
    note: [plan.short[lang], KIND_WORDS[claim.kind][lang], ...(said ? [said] : [])].join(DOT),
    text: [...words, ...(claim.summary ? [claim.summary[lang]] : [])].join(' … '),
    also: [...namesNamed(claim, atlas).map(both), ...deadlinesOf(claim)].join(' '),
    figures: figuresOf(claim, atlas),
  });
}

/** Names of what a claim is about: not of the whole territory that it holds for, which every claim has. */
function namesNamed(claim: Claim, { places, vocabulary }: Atlas): LocalText[] {
  const named = claim.places.filter(({ role }) => role !== 'covers');
  return [
    ...named.map(({ place }) => byId(places, place, 'place').name),
    ...(claim.actors ?? []).map(({ actor }) => byId(vocabulary.actors, actor, 'actor').label),
    ...(claim.products ?? []).map((id) => byId(vocabulary.products, id, 'product').label),
  ];
}

function figuresOf(claim: Claim, { vocabulary }: Atlas): string[] {
  const shares = new Set(
    vocabulary.units.filter(({ dimension }) => dimension === 'share' || dimension === 'growth').map(({ id }) => id),
  );
  const found = quantitiesOf(claim).flatMap((quantity) =>
    numbersOf(quantity).map(([value, unit]) => writtenFigure(value, shares.has(unit))),
  );
  return [...new Set(found)];
}

/** Numbers of a quantity, each with its unit. */
function numbersOf(quantity: Quantity): (readonly [number, string])[] {
  if (quantity.form === 'absent') return [];
  const own =
    quantity.form === 'interval'
      ? [quantity.low, quantity.high]
      : quantity.form === 'level'
        ? [quantity.magnitude]
        : [];
  const each = quantity.each ? [[quantity.each.magnitude, quantity.each.unit] as const] : [];
  return [...own.flatMap((value) => (value === undefined ? [] : [[value, quantity.unit] as const])), ...each];
}
