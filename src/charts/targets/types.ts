import type { Plan } from '../../domain/plan';
import type { Quantity } from '../../domain/quantity';
import type { Lang } from '../../domain/text';

/** One target: its number as a mark and in words. */
export interface TargetRow {
  readonly id: string;
  /** Its place among all targets of the plan. */
  readonly order: number;
  readonly label: string;
  /** The number as people say it: "> 12 enterprises". */
  readonly value: string;
  /** What a reader must know beside the number: another year, our reading. */
  readonly note?: string;
  readonly quantity: Quantity;
  /** Read, counted or worked out by us: drawn with a broken line. */
  readonly ours: boolean;
  /** Worked out from other claims: stands apart from what the plan states. */
  readonly derived: boolean;
  /** Dye of its plan, where targets of several plans stand together. */
  readonly dye?: Plan['dye'];
  readonly claims: readonly string[];
  readonly to: string;
}

/** Targets whose numbers may stand on one axis. */
export interface TargetGroup {
  readonly id: string;
  /** What its axis counts: "Enterprises". */
  readonly label: string;
  /** Said under the label where the rows count different sets. */
  readonly note?: string;
  readonly rows: readonly TargetRow[];
}

/** Targets drawn as what they are: numbers, bounds, levels, words without a number. */
export interface TargetsData {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly TargetGroup[];
}
