import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { pathOf } from '../../domain/permalink';
import type { Place } from '../../domain/place';
import { withAncestors } from '../../domain/slice';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { joinNames } from '../../i18n/join';
import type { Row, TableData } from '../../ui/Table';
import { planColumns, withHeads } from '../plans';
import { defineView } from '../types';
import type { PlacesBoard } from './board';
import { claimsOfPlaces, type NamedPlace, type PlanPlaces, placesByPlan } from './places';
import { dek, headline, howNamed, MAP_WORDS } from './words';

function nestedIn(plans: readonly PlanPlaces[], places: readonly Place[], lang: Lang): PlacesBoard['nested'] {
  return plans.flatMap((inner) => {
    const around = withAncestors(places, [inner.territory.id]).map(({ id }) => id);
    return plans
      .filter(({ territory }) => territory.id !== inner.territory.id && around.includes(territory.id))
      .map((outer) => [inner.territory.short[lang], outer.territory.short[lang]] as const);
  });
}

function select(atlas: Atlas, lang: Lang): PlacesBoard {
  const plans = placesByPlan(atlas);
  return {
    plans,
    columns: planColumns(atlas, lang),
    places: atlas.places,
    nested: nestedIn(plans, atlas.places, lang),
  };
}

function rowOf(named: NamedPlace, { territory, plan }: PlanPlaces, places: readonly Place[], lang: Lang): Row {
  const { place, claims } = named;
  const around = places.find(({ id }) => id === place.parent);
  return {
    id: `${plan.id} ${place.id}`,
    claims: claims.map(({ id }) => id),
    place: place.id,
    cells: {
      place: { text: place.name[lang], to: pathOf({ page: 'place', lang, id: place.id }) },
      in: { text: around?.name[lang] ?? '—' },
      plan: { text: territory.short[lang] },
      how: { text: howNamed(named, lang) },
      what: {
        text: joinNames(
          claims.map(({ label }) => label[lang]),
          lang,
        ),
      },
    },
  };
}

function unplacedRows({ territory, plan, named, unplaced }: PlanPlaces, lang: Lang): Row[] {
  const shown = new Set(named.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const row = (claim: Claim, name: string, how: string): Row => ({
    id: `${plan.id} ${claim.id}`,
    claims: [claim.id],
    cells: {
      place: { text: name, to: pathOf({ page: 'claim', lang, id: claim.id }) },
      plan: { text: territory.short[lang] },
      how: { text: how },
      what: { text: claim.summary?.[lang] ?? '' },
    },
  });
  return [
    ...unplaced
      .filter(({ id }) => !shown.has(id))
      .map((claim) => row(claim, claim.label[lang], MAP_WORDS.noPlace[lang])),
  ];
}

const table = ({ plans, places }: PlacesBoard, lang: Lang): TableData => ({
  caption: MAP_WORDS.title[lang],
  columns: [
    { key: 'place', label: say(lang, 'place') },
    { key: 'in', label: lang === 'zh' ? '所在地' : 'Lies in' },
    { key: 'plan', label: say(lang, 'plan') },
    { key: 'how', label: lang === 'zh' ? '怎么点到的' : 'How it is named' },
    { key: 'what', label: say(lang, 'claim') },
  ],
  rows: plans.flatMap((plan) => [
    ...plan.named.map((named) => rowOf(named, plan, places, lang)),
    ...unplacedRows(plan, lang),
  ]),
});

/** All places that all plans name, on one map; beside it each territory at one scale. */
export const view = defineView<PlacesBoard>({
  id: 'compare-places',
  order: 6,
  title: { zh: '所有地点', en: 'All places' },
  needs: { plans: 'all', geometry: ['china', 'shandong', 'guangdong', 'shenzhen'] },
  claims: (atlas) => withHeads(atlas, claimsOfPlaces(atlas)),
  select,
  headline,
  dek,
  table,
});
