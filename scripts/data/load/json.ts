import { type Complaint, errorAt, type Fault, joinPath, pathText } from '../fault';
import { FORBIDDEN_NAMES } from '../schema/forms';

/** What a file holds, as far as it can be read. */
export interface JsonFile {
  /** Undefined where the file is no JSON. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

const refused = (file: string, complaint: Complaint): JsonFile => ({
  value: undefined,
  faults: [errorAt({ file, path: '' }, complaint)],
});

/** Decodes UTF-8, with or without a byte order mark; undefined for any other encoding. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the bytes of a JSON file; faults name the line where the syntax breaks. */
export function readJson(file: string, bytes: Uint8Array): JsonFile {
  const source = decodeUtf8(bytes);
  if (source === undefined)
    return refused(file, {
      rule: 'not-utf8',
      message: 'is not UTF-8 (GBK, perhaps)',
      fix: 'save it as UTF-8',
    });
  try {
    const parsed: unknown = JSON.parse(source);
    const faults: Fault[] = repeatedKeys(source).map((path) => repeated(file, path));
    return { value: withoutForbidden(parsed, { file, path: '' }, faults), faults };
  } catch (error) {
    return refused(file, syntaxComplaint(source, error));
  }
}

const repeated = (file: string, path: string): Fault =>
  errorAt({ file, path }, { rule: 'repeated-key', message: 'stands twice in its object', fix: 'keep one of the two' });

function syntaxComplaint(source: string, error: unknown): Complaint {
  const said = error instanceof Error ? error.message : String(error);
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? source.length);
  const before = source.slice(0, position).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    rule: 'not-json',
    message: `line ${before.length}, column ${column}: ${said.replace(/ in JSON.*| is not valid JSON.*/s, '')}`,
    fix: 'mend the JSON there (a comma, a quote or a bracket, as a rule)',
  };
}

/** Drops keys that could reach a prototype, and reports them. */
function withoutForbidden(value: unknown, spot: { file: string; path: string }, faults: Fault[]): unknown {
  const below = (step: string) => ({ file: spot.file, path: joinPath(spot.path, step) });
  if (Array.isArray(value)) return value.map((item, i) => withoutForbidden(item, below(`[${i}]`), faults));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => {
    if (!FORBIDDEN_NAMES.includes(key)) return true;
    faults.push(
      errorAt(below(key), { rule: 'forbidden-key', message: `key "${key}" is not allowed`, fix: 'remove the key' }),
    );
    return false;
  });
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutForbidden(item, below(key), faults)]));
}

interface Level {
  readonly keys: Set<string> | undefined;
  /** Key or index that is being read. */
  step: string | number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** Paths of keys that an object has twice; `JSON.parse` keeps the last without a word. */
export function repeatedKeys(source: string): string[] {
  const found: string[] = [];
  const stack: Level[] = [];
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const top = stack.at(-1);
    if (token === '{') stack.push({ keys: new Set(), step: '' });
    else if (token === '[') stack.push({ keys: undefined, step: 0 });
    else if (token === '}' || token === ']') stack.pop();
    else if (token === ',') advance(top);
    else if (top?.keys && /^\s*:/.test(source.slice(index + token.length, index + token.length + 40)))
      if (isRepeated(top, token)) found.push(pathText(stack.map((level) => level.step)));
  }
  return found;
}

function advance(level: Level | undefined): void {
  if (level && typeof level.step === 'number') level.step += 1;
}

function isRepeated(level: Level, token: string): boolean {
  const key: unknown = JSON.parse(token);
  level.step = String(key);
  if (level.keys?.has(level.step)) return true;
  level.keys?.add(level.step);
  return false;
}
