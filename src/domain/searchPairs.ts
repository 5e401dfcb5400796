import { bigrams } from './searchText';

/** Bits of a signature: with thirty pairs in a name, about one in nine is set. */
const BITS = 256;
const WORDS = BITS / 32;

const bitOf = (first: number, second: number): number => ((first * 31 + second) * 0x9e3779b1) >>> 24;

/** Which pairs of characters a text may have: a set bit says perhaps, one that is not set says no. */
export type PairSignature = Uint32Array;

/** The signature of a folded text. */
export function signatureOf(text: string): PairSignature {
  const bits = new Uint32Array(WORDS);
  for (let at = 1; at < text.length; at += 1) {
    const bit = bitOf(text.charCodeAt(at - 1), text.charCodeAt(at));
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

/** Pairs of characters to be looked for in many texts. */
export interface WantedPairs {
  readonly pairs: readonly string[];
  /** Of each pair the bit that a text with it has set; of a pair that is not two units long none can be told. */
  readonly bits: Int16Array;
}

/** The pairs of a folded query, each once. */
export function pairsOf(query: string): WantedPairs {
  const pairs = [...bigrams(query)];
  const bit = (pair: string): number => (pair.length === 2 ? bitOf(pair.charCodeAt(0), pair.charCodeAt(1)) : -1);
  return { pairs, bits: Int16Array.from(pairs, bit) };
}

/** Whether a text may have so many of the pairs. */
function mayHave({ bits }: WantedPairs, signature: PairSignature, least: number): boolean {
  let left = bits.length;
  for (const bit of bits) {
    if (bit < 0 || ((signature[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) continue;
    left -= 1;
    if (left < least) return false;
  }
  return true;
}

/** How many of the pairs a text has, 0 where they are fewer than `least`. */
export function commonPairs(wanted: WantedPairs, text: string, signature: PairSignature, least: number): number {
  if (!mayHave(wanted, signature, least)) return 0;
  const common = wanted.pairs.filter((pair) => text.includes(pair)).length;
  return common < least ? 0 : common;
}
