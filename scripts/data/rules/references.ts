import type { Claim } from '../../../src/domain/claim';
import type { Tour } from '../../../src/domain/tour';
import { type Context, errorIn, evidenceOf, quantitiesOf, type Rule } from '../context';
import type { Fault, Spot } from '../fault';
import type { Item, ListName } from '../load';

interface Reference {
  readonly item: Spot;
  readonly step: string;
  readonly list: ListName;
  readonly id: string | undefined;
}

const NAMES: Record<ListName, string> = {
  plans: 'plan',
  claims: 'claim',
  places: 'place',
  sources: 'source',
  tours: 'tour',
  units: 'unit',
  measures: 'measure',
  themes: 'theme',
  chain: 'link of the chain',
  products: 'product',
  actors: 'actor',
};

const FILES: Partial<Record<ListName, string>> = {
  plans: 'a folder of plans/',
  claims: 'a claims file',
  places: 'places.json',
  sources: 'sources.json',
};

function each(item: Spot, step: string, list: ListName, ids: readonly string[] | undefined): Reference[] {
  return (ids ?? []).map((id, i) => ({ item, step: `${step}[${i}]`, list, id }));
}

function quantityReferences(claim: Item<Claim>): Reference[] {
  return quantitiesOf(claim).flatMap((item) => {
    const { value } = item;
    const measure: Reference = { item, step: 'measure', list: 'measures', id: value.measure };
    if (value.form === 'absent') return [measure];
    const unit: Reference = { item, step: 'unit', list: 'units', id: value.unit };
    return [measure, unit, { item, step: 'each.unit', list: 'units', id: value.each?.unit }];
  });
}

function claimReferences(item: Item<Claim>): Reference[] {
  const { value } = item;
  return [
    ...value.places.map((ref, i): Reference => ({ item, step: `places[${i}].place`, list: 'places', id: ref.place })),
    ...each(item, 'themes', 'themes', value.themes),
    ...each(item, 'products', 'products', value.products),
    ...(value.actors ?? []).map(
      (ref, i): Reference => ({ item, step: `actors[${i}].actor`, list: 'actors', id: ref.actor }),
    ),
    { item, step: 'partOf', list: 'claims', id: value.partOf },
    ...each(item, 'derivation.inputs', 'claims', value.derivation?.inputs),
    ...evidenceOf(item).map(
      (found): Reference => ({ item: found, step: 'source', list: 'sources', id: found.value.source }),
    ),
    ...quantityReferences(item),
  ];
}

function sharedReferences({ lists }: Context): Reference[] {
  return [
    ...lists.plans.map((item): Reference => ({ item, step: 'place', list: 'places', id: item.value.place })),
    ...lists.plans.flatMap((item) => each(item, 'sources', 'sources', item.value.sources)),
    ...lists.sources.map((item): Reference => ({ item, step: 'plan', list: 'plans', id: item.value.plan })),
    ...lists.places.map((item): Reference => ({ item, step: 'parent', list: 'places', id: item.value.parent })),
    ...lists.products.flatMap((item) => each(item, 'chain', 'chain', item.value.chain)),
  ];
}

const dangling = ({ item, step, list, id }: Reference): Fault =>
  errorIn(item, step, {
    rule: 'dangling-reference',
    message: `there is no ${NAMES[list]} "${id}"`,
    fix: `correct the id, or add the ${NAMES[list]} to ${FILES[list] ?? `vocabulary.json › ${list}`}`,
  });

/** What a stop selects is a place or a claim. */
function strayStops({ declared }: Context, tour: Item<Tour>): Fault[] {
  const complaint = (select: string) => ({
    rule: 'dangling-reference',
    message: `there is no place or claim "${select}"`,
    fix: 'correct the id, or leave "select" out',
  });
  return tour.value.stops.flatMap(({ select, number }, i) => [
    ...(select === undefined || declared.places.has(select) || declared.claims.has(select)
      ? []
      : [errorIn(tour, `stops[${i}].select`, complaint(select))]),
    ...(number === undefined || declared.claims.has(number)
      ? []
      : [errorIn(tour, `stops[${i}].number`, strayNumber(number))]),
  ]);
}

const strayNumber = (number: string) => ({
  rule: 'dangling-reference',
  message: `there is no claim "${number}"`,
  fix: 'correct the id, or leave "number" out',
});

/** Stand-ins for broken fields refer to nothing and are not reported again. */
const isBroken = (reference: Reference, broken: ReadonlySet<string>) =>
  [...broken].some((field) => reference.step === field || reference.step.startsWith(`${field}[`));

/** Every id that is referred to exists. */
export const references: Rule = (context) => {
  const ofClaims = context.lists.claims.flatMap((claim) =>
    claimReferences(claim).filter((reference) => !isBroken(reference, claim.broken)),
  );
  const dead = [...ofClaims, ...sharedReferences(context)].filter(
    ({ list, id }) => id !== undefined && id !== 'unknown' && !context.declared[list].has(id),
  );
  return [...dead.map(dangling), ...context.lists.tours.flatMap((tour) => strayStops(context, tour))];
};
