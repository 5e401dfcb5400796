import type { Atlas } from '../domain/atlas';
import type { Claim } from '../domain/claim';

/** What claims refer to by id. */
export type SharedData = Omit<Atlas, 'claims'>;

const has = (items: readonly { readonly id: string }[]): ((id: string) => boolean) => {
  const ids = new Set(items.map(({ id }) => id));
  return (id) => ids.has(id);
};

const quantitiesOf = ({ quantity, ...claim }: Claim) => {
  const terms = 'instrument' in claim ? claim.instrument : undefined;
  return [quantity, terms?.rate, terms?.cap, terms?.reward].flatMap((one) => (one ? [one] : []));
};

/**
 * Says of a claim whether all that it names is there: plan, places, actors, themes, products, sources, measures and
 * units. A claim may name another claim that is not: its plan may be one that was not fetched.
 */
export function refersTo({ plans, places, sources, vocabulary }: SharedData): (claim: Claim) => boolean {
  const [plan, place, source] = [has(plans), has(places), has(sources)];
  const [unit, measure, theme] = [has(vocabulary.units), has(vocabulary.measures), has(vocabulary.themes)];
  const [product, actor] = [has(vocabulary.products), has(vocabulary.actors)];
  return (claim) =>
    plan(claim.plan) &&
    claim.places.every((one) => place(one.place)) &&
    (claim.actors ?? []).every((one) => actor(one.actor)) &&
    claim.themes.every(theme) &&
    (claim.products ?? []).every(product) &&
    claim.evidence.every((one) => source(one.source)) &&
    quantitiesOf(claim).every((one) => measure(one.measure) && (one.form === 'absent' || unit(one.unit)));
}

/** Whether every plan and every place lies in a place that is there. */
export const liesSomewhere = ({ plans, places }: SharedData): boolean => {
  const place = has(places);
  return (
    plans.every((plan) => place(plan.place)) && places.every(({ parent }) => parent === undefined || place(parent))
  );
};
