import { describe, expect, it, vi } from 'vitest';
import { indexSize } from '../domain/searchEntry';
import { packParts } from '../domain/searchFile';
import { createIndex } from './searchIndex';

const entries = Array.from({ length: 25 }, (_, i) => ({
  kind: 'claim' as const,
  id: `c${i}`,
  names: [`claim ${i}`],
  note: '',
  text: '',
  also: '',
  figures: [],
}));

/** A host with the files of an index; those named in `missing` are not there, until they are taken off the list. */
function host(most: number, missing: string[] = []): void {
  const files = new Map(packParts(entries, most).map((part, i) => [`zh${i === 0 ? '' : `-${i}`}.json`, part]));
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace('https://atlas.test/data/search/', '');
    const file = files.get(name);
    return file && !missing.includes(name) ? Response.json(file) : new Response('gone', { status: 404 });
  });
}

function open() {
  const grown: number[] = [];
  const index = createIndex('https://atlas.test/', 'zh', () => grown.push(indexSize(index.entries)));
  return { index, grown, settled: () => vi.waitFor(() => expect(index.state).not.toBe('growing')) };
}

describe('an index that comes in files', () => {
  it('is whole at once where there is one', async () => {
    host(100);
    const { index, grown } = open();
    await index.ready();
    expect([index.state, indexSize(index.entries), grown]).toEqual(['whole', 25, []]);
  });

  it('answers with the first and grows by the others', async () => {
    host(10);
    const { index, grown, settled } = open();
    await index.ready();
    expect([index.state, indexSize(index.entries)]).toEqual(['growing', 10]);
    await settled();
    expect([index.state, grown]).toEqual(['whole', [20, 25]]);
    expect(index.entries.flatMap((block) => block.entries.map(({ entry }) => entry.id))).toEqual(
      entries.map(({ id }) => id),
    );
  });

  it('says so where a later file does not come, keeps what it has, and gets the rest when asked again', async () => {
    const missing = ['zh-1.json'];
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    host(10, missing);
    const { index, settled } = open();
    await index.ready();
    await settled();
    expect([index.state, indexSize(index.entries)]).toEqual(['broken', 10]);
    missing.pop();
    await index.ready();
    await settled();
    expect([index.state, indexSize(index.entries)]).toEqual(['whole', 25]);
  });

  it('rejects where the first does not come, and tries anew', async () => {
    const missing = ['zh.json'];
    host(10, missing);
    const { index } = open();
    await expect(index.ready()).rejects.toThrow('404');
    missing.pop();
    await index.ready();
    expect(indexSize(index.entries)).toBe(10);
  });
});
