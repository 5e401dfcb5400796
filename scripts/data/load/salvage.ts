import type { z } from 'zod';
import { isStructural } from './issues';

/** What can still be checked of an entry that is partly wrong. */
export interface Salvaged<T> {
  readonly value: T;
  /** Top-level fields that had to be replaced or make no sense: rules about them keep silent. */
  readonly broken: ReadonlySet<string>;
}

type Path = readonly PropertyKey[];
type Schema<T> = z.ZodType<T>;

/** Tried in turn in place of a broken field: left out, no entries, any text in both languages, any text. */
const STAND_INS: readonly unknown[] = [undefined, [], { zh: '?', en: '?' }, 'unknown', 'stated'];

function structuralPaths<T>(schema: Schema<T>, value: unknown): Path[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.filter(isStructural).map((issue) => issue.path);
}

/** A copy of `value` with `stand` at the path; undefined leaves the key out. */
function withAt(value: unknown, [key, ...rest]: Path, stand: unknown): unknown {
  if (typeof value !== 'object' || value === null || typeof key !== 'string') return value;
  const entries = new Map(Object.entries(value));
  const next = rest.length === 0 ? stand : withAt(entries.get(key), rest, stand);
  if (next === undefined) entries.delete(key);
  else entries.set(key, next);
  return Object.fromEntries(entries);
}

const startsWith = (path: Path, start: Path) => start.every((key, i) => path[i] === key);

/** Replaces what is broken at the path by the first stand-in that the schema takes, as far up as possible. */
function mendAt<T>(schema: Schema<T>, value: unknown, path: Path): unknown {
  for (const depth of [1, 2]) {
    const at = path.slice(0, depth);
    for (const stand of STAND_INS) {
      const mended = withAt(value, at, stand);
      if (!structuralPaths(schema, mended).some((other) => startsWith(other, at))) return mended;
    }
  }
  return undefined;
}

/** Fields that hold a text of the wrong form: an id, a code, a file name that leads nowhere. */
function unfitFields<T>(schema: Schema<T>, raw: unknown): string[] {
  const issues = schema.safeParse(raw).error?.issues ?? [];
  return issues.filter(({ code, path }) => code === 'custom' && path.length === 1).map(({ path }) => String(path[0]));
}

/**
 * Makes an entry fit for the rules although its schema found faults, so that one run reports them all.
 * Undefined where nothing can be made of it.
 */
export function salvage<T>(schema: Schema<T>, raw: unknown): Salvaged<T> | undefined {
  const broken = new Set(unfitFields(schema, raw));
  let value: unknown = raw;
  for (let path = structuralPaths(schema, value)[0]; path; path = structuralPaths(schema, value)[0]) {
    value = mendAt(schema, value, path);
    if (value === undefined || path.length === 0) return undefined;
    broken.add(String(path[0]));
  }
  // The schema has no structural complaint left: what remains is about what texts and numbers say.
  return { value: value as T, broken };
}
