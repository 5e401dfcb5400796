import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimOf, PlaceRef } from '../../domain/claim';
import { type ItemPage, pathOf } from '../../domain/permalink';
import type { Quantity } from '../../domain/quantity';
import { byId } from '../../domain/slice';
import type { Lang, LocalText } from '../../domain/text';
import { DISTRICT_WORDS, FACT_WORDS, INSTRUMENT_WORDS, ROLE_WORDS, say, type Word } from '../../i18n/catalogue';
import { spokenQuantity } from '../../i18n/quantity';

export interface FactValue {
  readonly text: string;
  readonly to?: string;
  readonly note?: string;
}

/** A named fact of a claim, as it stands in the list beside its words. */
export interface Fact {
  readonly name: string;
  readonly values: readonly FactValue[];
}

/** Everything the claim carries besides label, words and caveats; facts without a value are left out. */
export function claimFacts(claim: Claim, atlas: Atlas, lang: Lang): Fact[] {
  const facts = [
    ...kindFacts(claim, atlas, lang),
    ...quantityFacts(claim.quantity, atlas, lang),
    { name: say(lang, 'places'), values: placeValues(claim, atlas, lang) },
    ...actorFacts(claim, atlas, lang),
    {
      name: say(lang, 'products'),
      values: leading('product', terms(atlas.vocabulary.products, claim.products, lang), claim.products, lang),
    },
    { name: say(lang, 'chain'), values: chainValues(claim, atlas, lang) },
    {
      name: say(lang, 'themes'),
      values: leading('theme', terms(atlas.vocabulary.themes, claim.themes, lang), claim.themes, lang),
    },
  ];
  return facts.filter((fact) => fact.values.length > 0);
}

const line = (lang: Lang, word: Word, text: LocalText | undefined): Fact => ({
  name: say(lang, word),
  values: text ? [{ text: text[lang] }] : [],
});

function kindFacts(claim: Claim, atlas: Atlas, lang: Lang): Fact[] {
  switch (claim.kind) {
    case 'cluster':
      return [line(lang, 'honour', claim.honour)];
    case 'base':
      return [line(lang, 'ambition', claim.ambition), line(lang, 'advantage', claim.advantage)];
    case 'district':
      return [line(lang, 'kind', DISTRICT_WORDS[claim.form])];
    case 'plan':
      return [line(lang, 'kind', FACT_WORDS[claim.fact]), { name: say(lang, 'period'), values: periodValues(claim) }];
    case 'instrument':
      return instrumentFacts(claim, atlas, lang);
    default:
      return [];
  }
}

const periodValues = ({ from, to }: ClaimOf<'plan'>): FactValue[] =>
  from || to ? [{ text: [from, to].filter(Boolean).join('–') }] : [];

function instrumentFacts({ instrument }: ClaimOf<'instrument'>, atlas: Atlas, lang: Lang): Fact[] {
  const amount = (word: Word, quantity: Quantity | undefined): Fact => ({
    name: say(lang, word),
    values: quantity ? [{ text: spokenQuantity(quantity, lang, atlas.vocabulary.units) }] : [],
  });
  const several = (word: Word, texts: readonly LocalText[]): Fact => ({
    name: say(lang, word),
    values: texts.map((text) => ({ text: text[lang] })),
  });
  return [
    line(lang, 'instrument', INSTRUMENT_WORDS[instrument.form]),
    amount('rate', instrument.rate),
    amount('cap', instrument.cap),
    amount('reward', instrument.reward),
    line(lang, 'purpose', instrument.purpose),
    several('recipients', instrument.recipients),
    several('conditions', instrument.conditions),
    several('exceptions', instrument.exceptions),
  ];
}

function quantityFacts(quantity: Quantity | undefined, atlas: Atlas, lang: Lang): Fact[] {
  if (!quantity) return [];
  const measure = byId(atlas.vocabulary.measures, quantity.measure, 'measure');
  const by = quantity.form === 'absent' ? undefined : quantity.by;
  return [
    { name: say(lang, 'measure'), values: [{ text: measure.label[lang], note: measure.definition[lang] }] },
    { name: say(lang, 'by'), values: by ? [{ text: by }] : [] },
  ];
}

function placeValues(claim: Claim, atlas: Atlas, lang: Lang): FactValue[] {
  const values = claim.places.map((ref) => placeValue(ref, atlas, lang));
  return claim.placesOpenEnded ? [...values, { text: say(lang, 'placesOpenEnded') }] : values;
}

function placeValue(ref: PlaceRef, atlas: Atlas, lang: Lang): FactValue {
  const place = byId(atlas.places, ref.place, 'place');
  const note = ref.status === 'inferred' ? { note: say(lang, 'inferred') } : {};
  return { text: place.name[lang], to: pathOf({ page: 'place', lang, id: place.id }), ...note };
}

/** Bodies by what they do, in the order in which the plan first has each of them. */
function actorFacts({ actors = [] }: Claim, atlas: Atlas, lang: Lang): Fact[] {
  const roles = [...new Set(actors.map(({ role }) => role))];
  const named = (id: string): FactValue => ({
    text: byId(atlas.vocabulary.actors, id, 'actor').label[lang],
    to: pathOf({ page: 'actor', lang, id }),
  });
  return roles.map((role) => ({
    name: `${say(lang, 'actors')} · ${ROLE_WORDS[role][lang]}`,
    values: actors.filter((ref) => ref.role === role).map(({ actor }) => named(actor)),
  }));
}

const terms = (
  all: readonly { id: string; label: LocalText }[],
  ids: readonly string[] | undefined,
  lang: Lang,
): FactValue[] => (ids ?? []).map((id) => ({ text: byId(all, id, 'term').label[lang] }));

/** The same values, each with the way to its page; `ids` are in their order. */
const leading = (
  page: ItemPage,
  values: readonly FactValue[],
  ids: readonly string[] | undefined,
  lang: Lang,
): FactValue[] => values.map((value, index) => ({ ...value, to: pathOf({ page, lang, id: ids?.[index] ?? '' }) }));

function chainValues(claim: Claim, atlas: Atlas, lang: Lang): FactValue[] {
  const links = (claim.products ?? []).flatMap((id) => byId(atlas.vocabulary.products, id, 'product').chain);
  return terms(atlas.vocabulary.chain, [...new Set(links)], lang);
}
