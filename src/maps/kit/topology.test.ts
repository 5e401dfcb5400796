import { describe, expect, it } from 'vitest';
import { smallTopology } from './fixtures/topology';
import { areasOf, boundsOf, linesOf, meshOf } from './topology';

const topology = smallTopology();

describe('topology', () => {
  it('decodes areas by adcode, once', () => {
    expect([...areasOf(topology, 'counties').keys()]).toEqual(['110101', '110102', '110201']);
    expect(areasOf(topology, 'counties')).toBe(areasOf(topology, 'counties'));
  });

  it('takes borders once, and only those inside a prefecture when asked', () => {
    expect(meshOf(topology, 'counties', { side: 'inner' }).coordinates).toHaveLength(2);
    const inside = meshOf(topology, 'counties', { side: 'inner', within: 4 }).coordinates;
    expect(inside).toEqual([
      [
        [119, 37],
        [119, 36],
      ],
    ]);
  });

  it('takes outer edges, without those of areas left out', () => {
    expect(meshOf(topology, 'province', { side: 'outer' }).coordinates.length).toBeGreaterThan(0);
    expect(meshOf(topology, 'province', { side: 'outer', except: ['110000'] }).coordinates).toEqual([]);
  });

  it('gives bounds and lines', () => {
    expect(boundsOf(topology, 'counties')).toEqual([118, 36, 122.2, 37]);
    expect(linesOf(topology, 'dashline')).toHaveLength(1);
  });

  it('skips geometry that would draw nothing', () => {
    expect([...areasOf(topology, 'broken').keys()]).toEqual(['110101']);
  });

  it('names the objects it has when asked for another', () => {
    expect(() => areasOf(topology, 'cities')).toThrow(/no object "cities".*counties, province/);
  });
});
