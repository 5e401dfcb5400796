import './places.css';
import { useMemo } from 'react';
import { PlanMap } from '../../maps/PlanMap';
import { useHref } from '../../ui/Link';
import type { Geometry, ViewProps } from '../types';
import type { PlacesBoard } from './board';
import { MapLegend } from './Legend';
import { mapOfAll, smallMaps } from './maps';
import { PlanPanel } from './PlanPanel';

type Props = ViewProps<PlacesBoard> & { readonly geometry: Geometry };

/** The coast with all places; beside it a panel for each plan: its territory at the common scale, its places by name. */
export function View({ data, display, geometry }: Props) {
  const { lang } = display;
  const href = useHref();
  const { plans, columns } = data;
  const drawing = useMemo(() => ({ lang, geometry, href }), [lang, geometry, href]);
  const main = useMemo(() => mapOfAll(plans, drawing), [plans, drawing]);
  const small = useMemo(() => smallMaps(plans, drawing), [plans, drawing]);
  return (
    <div className="places-board">
      <div className="places-map">
        <PlanMap key={plans.map(({ plan }) => plan.id).join()} data={main} display={display} />
        <MapLegend plans={plans} lang={lang} />
      </div>
      <div className="places-plans">
        {plans.map((plan, index) => (
          <PlanPanel
            key={plan.plan.id}
            of={plan}
            years={columns[index]?.sublabel ?? ''}
            map={small.get(plan.plan.id)}
            display={display}
          />
        ))}
      </div>
    </div>
  );
}
