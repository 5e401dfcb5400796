import type { Dice } from '../../domain/testing/dice';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Texts that have broken programs before. */
const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "';window.hit=1//",
  'javascript:window.hit=1',
  '</script><script>window.hit=1</script>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u202Egnp.exe',
  '\u200B\uFEFF',
  '\uD800',
  '%E0%A4%A',
  '%00',
  '../../etc/passwd',
  '１２３',
  '1,234',
  '1e308',
  '-0',
  '=cmd|calc',
  '👗👩‍👩‍👧',
  '𠮷龘',
  '字'.repeat(10_000),
  'no-such-thing',
];

const NUMBERS: readonly number[] = [0, -0, -1, 0.1, 1e-300, 1e16, 1e21, 1e308, -1e308, 180.1, 2 ** 53];

const NAMES = ['select', 'q', 'a', 'b', 'theme', 'themes', 'plans', 'kinds', 'years', 'status', 'accent', 'lang'];
const WALL = ['tour', 'dwell', 'order', 'stop', 'idle', 'stage', '__proto__', 'constructor', '__proto__[x]', ''];
const PARTS = ['zh', 'en', 'fr', 'claim', 'place', 'search', 'compare', 'embed', 'screen', 'index.html', '..', '.'];
const SIGNS = ['?', '&', '=', '#', '/', '%', '+', ',', ';', '\\', '\0', '\n'];

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** A few characters of any kind, surrogates that stand alone among them. */
const garbage = (dice: Dice): string =>
  times(dice.below(24), () => String.fromCharCode(dice.below(dice.below(3) === 0 ? 0x10000 : 0x80))).join('');

function word(dice: Dice, ids: readonly string[]): string {
  const kind = dice.below(5);
  if (kind === 0) return dice.of(HOSTILE_TEXTS);
  if (kind === 1) return garbage(dice);
  if (kind === 2) return String(dice.of(NUMBERS));
  return dice.of(ids);
}

/** Half a surrogate pair cannot be escaped, and goes as it is. */
const perhapsEscaped = (dice: Dice, text: string): string =>
  dice.below(2) === 0 || /\p{Cs}/u.test(text) ? text : encodeURIComponent(text);

/** A path and query as a person, a crawler or an attacker might send them. `ids` are such as there are. */
export function randomAddress(dice: Dice, ids: readonly string[]): { readonly path: string; readonly search: string } {
  const part = () => (dice.below(2) === 0 ? dice.of(PARTS) : word(dice, ids));
  const pair = () =>
    `${dice.below(8) === 0 ? word(dice, ids) : dice.of(dice.below(2) ? NAMES : WALL)}${dice.below(9) === 0 ? dice.of(SIGNS) : '='}${perhapsEscaped(
      dice,
      times(1 + dice.below(3), () => word(dice, ids)).join(),
    )}`;
  const path = `/${times(dice.below(5), part).join('/')}${dice.below(2) === 0 ? '/' : ''}`;
  return { path, search: `?${times(dice.below(6), pair).join(dice.below(7) === 0 ? dice.of(SIGNS) : '&')}` };
}

/** A hundred times a list that is longer than this, twice over, would be a test of the machine's memory. */
const MOST = 40;

type Holder = Record<string, Json>;

/** A place in a value: by steps of chance from the top, so that short lists are met as often as long ones. */
function placeIn(dice: Dice, root: Json): { holder: Holder; key: string } | undefined {
  let found: { holder: Holder; key: string } | undefined;
  for (let node = root; typeof node === 'object' && node !== null; ) {
    const keys = Object.keys(node);
    if (keys.length === 0) break;
    const key = dice.of(keys);
    const holder = node as Holder;
    found = { holder, key };
    if (dice.below(6) === 0) break;
    node = holder[key] ?? null;
  }
  return found;
}

function replacement(dice: Dice, old: Json, root: Json): Json {
  const kind = dice.below(6);
  if (kind === 0) return dice.of(NUMBERS);
  if (kind === 1) return dice.of<Json>([null, true, false, [], {}, [null], { zh: 1 }, { zh: '字' }]);
  if (kind === 2 && Array.isArray(old) && old.length <= MOST) return times(100, () => old).flat();
  if (kind === 3) {
    const other = placeIn(dice, root);
    return other ? structuredClone(other.holder[other.key] ?? null) : null;
  }
  return dice.of(HOSTILE_TEXTS);
}

function spoil(dice: Dice, root: Json): void {
  const place = placeIn(dice, root);
  if (!place) return;
  const { holder, key } = place;
  const kind = dice.below(6);
  if (kind === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1)
    Object.defineProperty(holder, dice.of(['__proto__', 'constructor', 'hasOwnProperty']), {
      value: { polluted: 1 },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else holder[key] = replacement(dice, holder[key] ?? null, root);
}

/** A data file with one to four places spoilt, through text and back, as it would arrive. */
export function spoiltFile(dice: Dice, text: string): unknown {
  const root = JSON.parse(text) as Json;
  times(1 + dice.below(4), () => spoil(dice, root));
  return JSON.parse(JSON.stringify(root));
}
