import type { z } from 'zod';
import { errorAt, type Fault, type Spot } from '../fault';
import type { DataFile } from './files';
import { issueFaults } from './issues';
import { salvage } from './salvage';

/** An entry with the place it was read from. */
export interface Item<T> extends Spot {
  readonly value: T;
  /** Top-level fields that the schema refused: rules about them keep silent. */
  readonly broken: ReadonlySet<string>;
  /** Folder of the plan whose file holds it; empty for shared files. */
  readonly folder: string;
}

/** Entries read from files. */
export interface Read<T> {
  readonly items: Item<T>[];
  /** Ids that are declared, also by entries too broken to be read. */
  readonly ids: string[];
  readonly faults: Fault[];
}

/** True for an object that is no list. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (raw: unknown): string[] => (isRecord(raw) && typeof raw.id === 'string' ? [raw.id] : []);

/** Reads one entry: sound, or as far as the rules can still look at it. */
export function readItem<T>(schema: z.ZodType<T>, raw: unknown, spot: Spot & { readonly folder: string }): Read<T> {
  const ids = idOf(raw);
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { items: [{ ...spot, value: parsed.data, broken: new Set() }], ids, faults: [] };
  const rest = salvage(schema, raw);
  const faults = issueFaults(spot.file, spot.path, parsed.error.issues);
  return { items: rest ? [{ ...spot, ...rest }] : [], ids, faults };
}

/** Puts reads together. */
export function mergeReads<T>(reads: readonly Read<T>[]): Read<T> {
  return {
    items: reads.flatMap((read) => read.items),
    ids: reads.flatMap((read) => read.ids),
    faults: reads.flatMap((read) => read.faults),
  };
}

/** Reads one list of a file; a list that is missing or no list is one fault. */
export function readList<T>(schema: z.ZodType<T>, data: DataFile, key: string, folder = ''): Read<T> {
  const list = isRecord(data.value) ? data.value[key] : undefined;
  if (data.value === undefined) return mergeReads<T>([]);
  if (Array.isArray(list))
    return mergeReads(list.map((raw, i) => readItem(schema, raw, { file: data.file, path: `${key}[${i}]`, folder })));
  const complaint = { rule: 'missing-field', message: `"${key}" is no list`, fix: `add "${key}": […]` };
  return { items: [], ids: [], faults: [errorAt({ file: data.file, path: key }, complaint)] };
}

/** Keys beside the lists of a file. */
export function strayKeys({ file, value }: DataFile, known: readonly string[]): Fault[] {
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys
    .filter((key) => key !== '$schema' && !known.includes(key))
    .map((key) =>
      errorAt(
        { file, path: key },
        { rule: 'unknown-key', message: `key "${key}" is not known here`, fix: 'remove it, or check its spelling' },
      ),
    );
}

/** `$schema` is for editors. */
export function withoutSchema(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { $schema: _, ...rest } = value;
  return rest;
}
