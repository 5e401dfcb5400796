import type { Lang, LocalText } from '../../domain/text';
import type { PlanPlaces } from './places';

const ITEMS: readonly { readonly id: string; readonly words: LocalText }[] = [
  {
    id: 'site',
    words: {
      zh: '点名要建设或扶持的区县；没有界线的画成点',
      en: 'place where something is, or is to be; a dot where it has no outline',
    },
  },
  { id: 'member', words: { zh: '列为基地城市', en: 'city listed for a base' } },
  {
    id: 'hollow',
    words: { zh: '空心：文中没有点到，或所在地由我们判读', en: 'hollow: not named, or placed by our reading' },
  },
];

/** What the marks of the map mean. */
export function MapLegend({ plans, lang }: { readonly plans: readonly PlanPlaces[]; readonly lang: Lang }) {
  return (
    <>
      <ul className="symbol-legend places-legend">
        {plans.map(({ plan, territory }) => (
          <li key={plan.id} data-dye={plan.dye}>
            <span className="places-dye" />
            {territory.short[lang]}
          </li>
        ))}
      </ul>
      <ul className="symbol-legend places-legend">
        {ITEMS.map(({ id, words }) => (
          <li key={id}>
            <svg className="place-symbol" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
              <rect className={`places-area area-${id}`} x="1" y="2" width="13" height="12" />
              {id === 'member' ? null : <circle className={`places-dot area-${id}`} cx="23" cy="8" r="5" />}
            </svg>
            {words[lang]}
          </li>
        ))}
      </ul>
    </>
  );
}
