import type { Lang, LocalText } from '../../domain/text';
import { capital, countWord, plansNamed, plural } from '../../i18n/join';
import type { PlacesBoard } from './board';
import type { NamedPlace, Naming, PlanPlaces } from './places';

export const MAP_WORDS = {
  title: { zh: '各规划点到的地方', en: 'Places that the plans name' },
  description: {
    zh: '沿海地图，各规划点到的地方用各自的颜色标出；右下角附图是南海诸岛。',
    en: 'The coast with the places that each plan names in its colour; the small map in the corner shows the South China Sea islands.',
  },
  small: {
    zh: (name: string) => `${name}点名要建设或扶持的地方，同一比例`,
    en: (name: string) => `Where something is, or is to be, in ${name}, at the common scale`,
  },
  southSea: { zh: ['南海诸岛'], en: ['South China', 'Sea islands'] },
  site: { zh: '文中点名', en: 'named in the text' },
  member: { zh: '列为基地城市', en: 'listed for a base' },
  inferred: { zh: '所在地由我们判读', en: 'placed by our reading' },
  leftOut: { zh: '文中没有点到', en: 'not named' },
  noPlace: { zh: '没有落到地名的', en: 'Without a place' },
  ours: { zh: '判读', en: 'our reading' },
} as const;

/** How a place is named, in words. */
export const howNamed = ({ naming, inferred }: NamedPlace, lang: Lang): string =>
  MAP_WORDS[naming === 'left-out' ? 'leftOut' : inferred ? 'inferred' : naming][lang];

/** Headings of the lists of places. */
export const NAMING_WORDS: Record<Naming, LocalText> = {
  site: { zh: '点名要建设或扶持的', en: 'Where something is, or is to be' },
  member: { zh: '列为基地城市的', en: 'Listed for a base' },
  'left-out': { zh: '没有点到的', en: 'Not named' },
};

const isNaming = ({ named }: PlanPlaces): boolean => named.some(({ naming }) => naming !== 'left-out');
const shortOf = (plans: readonly PlanPlaces[], lang: Lang): string[] =>
  plans.map(({ territory }) => territory.short[lang]);

/** Which plans say where, and which name no place. */
export function headline({ plans }: PlacesBoard, lang: Lang): string {
  const naming = plans.filter(isNaming);
  const silent = shortOf(
    plans.filter((plan) => !isNaming(plan)),
    lang,
  );
  const [all, some] = [countWord(plans.length, lang), countWord(naming.length, lang)];
  if (lang === 'zh') {
    const start = silent.length === 0 ? `${all}份规划都点到境内的地名` : `${all}份规划里，${some}份点到境内的地名`;
    return silent.length === 0 ? start : `${start}，${plansNamed(silent, lang)}一处也没有点`;
  }
  const start =
    silent.length === 0
      ? `All ${all} plans name`
      : `${capital(some)} of ${all} plans ${plural(naming.length, 'names', 'name')}`;
  const end = silent.length === 0 ? '' : `; ${plansNamed(silent, lang)} ${plural(silent.length, 'names', 'name')} none`;
  return `${start} places inside their territory${end}`;
}

/** How to read it, and whose ground is whose. */
export function dek({ nested }: PlacesBoard, lang: Lang): string {
  const inside = nested.map(([inner, outer]) =>
    lang === 'zh'
      ? `${inner}在${outer}境内，两份规划说的是同一片土地，各画各的，绝不相加。`
      : ` ${inner} lies in ${outer}: two plans speak of the same ground, so their places are drawn apart and never added.`,
  );
  const base =
    lang === 'zh'
      ? '集群、基地、街区落在哪里，照各规划点到的地名画：区县画成面，镇街和商圈画成点。小图都是同一比例。'
      : 'Clusters, bases and streets where the plans put them: counties as areas, towns and business areas as points. The small maps are all at one scale.';
  return base + inside.join('');
}
