import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import type { Place } from '../../domain/place';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { type ClustersData, view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const select = (lang: 'zh' | 'en') => view.select(part, lang) as ClustersData;

// Counted apart from the view, from the files.
const { claims } = readDataFile<{ claims: Claim[] }>('plans/shandong-2021/clusters.json');
const { places } = readDataFile<{ places: Place[] }>('places.json');
const clusters = claims.filter((claim) => claim.kind === 'cluster');
const placeOf = (id: string | undefined): Place | undefined => places.find((place) => place.id === id);
const prefectureOf = (claim: Claim): string | undefined => {
  const place = placeOf(claim.places[0]?.place);
  return place?.level === 'prefecture' ? place.id : place?.parent;
};
const inPrefectures = new Map<string | undefined, number>();
for (const claim of clusters) inPrefectures.set(prefectureOf(claim), (inPrefectures.get(prefectureOf(claim)) ?? 0) + 1);

describe('the clusters of Shandong', () => {
  it('are those of the files, each in its place and prefecture', () => {
    expect(select('zh').rows.map(({ claim, place, prefecture }) => [claim.id, place.id, prefecture?.id])).toEqual(
      clusters.map((claim) => [claim.id, claim.places[0]?.place, prefectureOf(claim)]),
    );
  });
  it('are counted by prefecture, most first', () => {
    const counted = select('zh').prefectures;
    expect(new Map(counted.map(({ place, count }) => [place.id, count]))).toEqual(inPrefectures);
    const counts = counted.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
  it('lead with how many there are, and in which cities there are two', () => {
    const twice = [...inPrefectures].filter(([, count]) => count === 2).map(([id]) => placeOf(id)?.short);
    expect([clusters.length, inPrefectures.size, Math.max(...inPrefectures.values())]).toEqual([9, 7, 2]);
    const [first, second] = twice;
    expect(view.headline(select('en'), 'en')).toBe(
      `Nine clusters in seven cities; ${first?.en} and ${second?.en} have two each`,
    );
    expect(view.headline(select('zh'), 'zh')).toBe(`九个集群分布在七个市，${first?.zh}、${second?.zh}各有两个`);
  });
  it('have a table with the honour and the words of each', () => {
    const { rows } = view.table(select('zh'), 'zh');
    expect(rows.map((row) => row.cells.honour?.text)).toEqual(clusters.map((claim) => claim.honour?.zh));
    for (const [index, row] of rows.entries()) {
      expect(row.cells.phrase).toEqual({ text: clusters[index]?.evidence[0]?.phrase, lang: 'en' });
      expect(row.claims).toEqual([clusters[index]?.id]);
    }
  });
});
