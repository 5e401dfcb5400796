import { scaleLinear, scaleLog } from 'd3';
import type { Quantity } from '../../domain/quantity';

/**
 * From this ratio of the largest to the smallest figure on an axis, the axis is logarithmic: on a linear one the
 * smallest would stand within a twentieth of its length from zero and could not be told from it.
 */
const LOG_FROM = 20;

/** A group's axis: where a figure stands, in px, and the figures printed along it. */
export interface TargetScale {
  readonly kind: 'linear' | 'log';
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** The figures of a quantity that need a place on an axis; none for what is no number. */
const figuresOf = (quantity: Quantity): number[] =>
  quantity.form === 'interval' ? [quantity.low, quantity.high].filter((value) => value !== undefined) : [];

/** Linear from zero, or logarithmic by the rule of {@link LOG_FROM}; `range` in px. */
export function targetScale(quantities: readonly Quantity[], range: readonly [number, number]): TargetScale {
  const figures = quantities.flatMap(figuresOf);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (least > 0 && most / least >= LOG_FROM) return logScale(least, most, range);
  const scale = scaleLinear([0, most || 1], [...range]);
  return { kind: 'linear', at: scale, ticks: scale.ticks(5).filter((tick) => Number.isInteger(tick)) };
}

function logScale(least: number, most: number, range: readonly [number, number]): TargetScale {
  const floor = 10 ** Math.floor(Math.log10(least));
  const scale = scaleLog([floor, most], [...range]);
  const decades = Math.floor(Math.log10(most / floor));
  const steps = decades > 3 ? [1] : [1, 2, 5];
  const ticks = Array.from({ length: decades + 1 }, (_, power) => steps.map((step) => step * floor * 10 ** power));
  return { kind: 'log', at: scale, ticks: ticks.flat().filter((tick) => tick <= most) };
}
