import { describe, expect, it } from 'vitest';
import { readDataFile } from '../domain/testing/realAtlas';
import type { Vocabulary } from '../domain/vocabulary';
import { singular } from './singular';

describe('the singular', () => {
  it.each([
    ['centres', 'centre'],
    ['enterprises', 'enterprise'],
    ['bases', 'base'],
    ['spaces', 'space'],
    ['universities', 'university'],
    ['factories', 'factory'],
    ['cities', 'city'],
    ['bodies', 'body'],
    ['categories', 'category'],
    ['keys', 'key'],
    ['businesses', 'business'],
    ['branches', 'branch'],
    ['people', 'person'],
    ['headquarters', 'headquarters'],
    ['business areas', 'business area'],
    ['1 enterprise groups', '1 enterprise group'],
  ])('of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
  it.each(['person', 'campus', 'business', 'year', '1% a year', '¥1', 'constructor', ''])(
    'leaves "%s" as it is',
    (text) => {
      expect(singular(text)).toBe(text);
    },
  );
  it('is known for every counted unit of the vocabulary', () => {
    const { units } = readDataFile<Vocabulary>('vocabulary.json');
    const counted = units.filter((unit) => unit.dimension === 'count').map((unit) => unit.pattern.en);
    expect(counted.map(singular).filter((text) => text.endsWith('s'))).toEqual(['{n} headquarters']);
    expect(counted).not.toEqual([]);
  });
});
