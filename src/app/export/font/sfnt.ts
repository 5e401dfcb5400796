/** Tables of a font by their four-letter tag. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const TRUETYPE = 0x00010000;
const WOFF = 0x774f4646;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;
const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;

const padded = (length: number): number => (length + 3) & ~3;
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

function putTag(view: DataView, at: number, tag: string): void {
  for (let index = 0; index < 4; index += 1) view.setUint8(at + index, tag.charCodeAt(index));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** Reads a WOFF file. Rejects what is not one, or is damaged. */
export async function readWoff(bytes: Uint8Array): Promise<Tables> {
  const view = viewOf(bytes);
  if (bytes.length < WOFF_HEAD || view.getUint32(0) !== WOFF) throw new Error('this is not a WOFF font');
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => WOFF_HEAD + index * WOFF_ENTRY);
  return new Map(
    await Promise.all(
      entries.map(async (at) => {
        const start = view.getUint32(at + 4);
        const stored = bytes.subarray(start, start + view.getUint32(at + 8));
        const length = view.getUint32(at + 12);
        const table = stored.length < length ? await through(stored, new DecompressionStream('deflate')) : stored;
        if (table.length !== length)
          throw new Error(`table ${tagAt(view, at)} has ${table.length} bytes, not ${length}`);
        return [tagAt(view, at), table] as const;
      }),
    ),
  );
}

/** Sum of a table's 32-bit words, as the format wants it. */
function checksum(table: Uint8Array): number {
  const whole = new Uint8Array(padded(table.length));
  whole.set(table);
  const view = viewOf(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const sorted = (tables: Tables): [string, Uint8Array][] => [...tables].sort(([a], [b]) => (a < b ? -1 : 1));

/** Where each table begins after a head of `start` bytes. */
function offsets(sizes: readonly number[], start: number): number[] {
  let at = start;
  return sizes.map((size) => {
    const here = at;
    at += padded(size);
    return here;
  });
}

/** Writes a TrueType file. */
export function writeSfnt(tables: Tables): Uint8Array {
  const list = sorted(tables);
  const starts = offsets(
    list.map(([, table]) => table.length),
    SFNT_HEAD + list.length * SFNT_ENTRY,
  );
  const last = list.length - 1;
  const out = new Uint8Array((starts[last] ?? SFNT_HEAD) + padded(list[last]?.[1].length ?? 0));
  const view = viewOf(out);
  const power = 2 ** Math.floor(Math.log2(list.length));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, list.length);
  view.setUint16(6, power * SFNT_ENTRY);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (list.length - power) * SFNT_ENTRY);
  list.forEach(([tag, table], index) => {
    const at = SFNT_HEAD + index * SFNT_ENTRY;
    const start = starts[index] ?? 0;
    putTag(view, at, tag);
    view.setUint32(at + 4, checksum(table));
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.length);
    out.set(table, start);
  });
  return out;
}

/** Writes a WOFF file: what browsers have read since long before WOFF 2, and what can be packed without more code. */
export async function writeWoff(tables: Tables): Promise<Uint8Array> {
  const list = sorted(tables);
  const packed = await Promise.all(
    list.map(async ([, table]) => {
      const smaller = await through(table, new CompressionStream('deflate'));
      return smaller.length < table.length ? smaller : table;
    }),
  );
  const starts = offsets(
    packed.map(({ length }) => length),
    WOFF_HEAD + list.length * WOFF_ENTRY,
  );
  const last = list.length - 1;
  const out = new Uint8Array((starts[last] ?? WOFF_HEAD) + padded(packed[last]?.length ?? 0));
  const view = viewOf(out);
  view.setUint32(0, WOFF);
  view.setUint32(4, TRUETYPE);
  view.setUint32(8, out.length);
  view.setUint16(12, list.length);
  const unpacked = list.reduce((sum, [, table]) => sum + padded(table.length), SFNT_HEAD + list.length * SFNT_ENTRY);
  view.setUint32(16, unpacked);
  view.setUint16(20, 1);
  list.forEach(([tag, table], index) => {
    const at = WOFF_HEAD + index * WOFF_ENTRY;
    const bytes = packed[index] ?? table;
    putTag(view, at, tag);
    view.setUint32(at + 4, starts[index] ?? 0);
    view.setUint32(at + 8, bytes.length);
    view.setUint32(at + 12, table.length);
    view.setUint32(at + 16, checksum(table));
    out.set(bytes, starts[index] ?? 0);
  });
  return out;
}
