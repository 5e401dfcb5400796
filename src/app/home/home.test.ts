import { describe, expect, it } from 'vitest';
import { pathOf } from '../../domain/permalink';
import { realAtlas } from '../../domain/testing/realAtlas';
import { LANGS } from '../../domain/text';
import { linesOf } from '../../maps/kit/topology';
import { layoutMap } from '../../maps/regions/layout';
import { findView, VIEWS } from '../../views/all';
import { timeFinding } from '../../views/compare-timeline/sentences';
import { busiestYears, timelineData, timelineKey } from '../../views/compare-timeline/timeline';
import { realSite } from '../testing/realSite';
import { atlasFacts, findingOf, largestSum, questionsOf } from './facts';
import { nationalMap } from './map';
import { dek, headline } from './sentences';
import { storyStops } from './story';

const atlas = realAtlas();
const { geometry } = realSite();
const facts = atlasFacts(atlas);

describe('the facts of the front page', () => {
  it('are the counts of the data', () => {
    expect(facts.plans).toBe(atlas.plans.length);
    expect(facts.claims).toBe(atlas.claims.length);
    expect(facts.documents).toBe(atlas.sources.length);
    let phrases = 0;
    let withWords = 0;
    for (const { evidence } of atlas.claims) {
      phrases += evidence.length;
      if (evidence.length > 0) withWords += 1;
    }
    expect([facts.phrases, facts.withWords]).toEqual([phrases, withWords]);
    expect(facts.kinds.reduce((sum, { plans }) => sum + plans, 0)).toBe(atlas.plans.length);
  });
  it('span the years that plans state', () => {
    for (const { period } of atlas.plans) {
      expect(period.from >= facts.from).toBe(true);
      expect((period.to ?? period.from) <= facts.to).toBe(true);
    }
  });
  it('are said in the headline', () => {
    for (const lang of LANGS) {
      const said = headline(facts, lang);
      for (const figure of [facts.from, facts.to, String(facts.claims)]) expect(said).toContain(figure);
      expect(dek(facts, lang)).not.toMatch(/undefined|NaN/);
    }
    expect(headline({ ...facts, withWords: facts.claims - 3 }, 'en')).toContain(`${facts.claims - 3} with the words`);
  });
});

describe('the questions', () => {
  it('lead to views that there are, each to another', () => {
    for (const lang of LANGS) {
      const questions = questionsOf(atlas, lang);
      expect(questions).toHaveLength(4);
      expect(new Set(questions.map(({ view }) => view.id)).size).toBe(4);
      for (const { view } of questions) expect(findView(view.id)).toBe(view);
    }
  });
  it('ask for a sum that a target states', () => {
    const [plan] = atlas.plans.filter(({ id }) => largestSum(atlas, id, 'en') !== undefined);
    const said = largestSum(atlas, plan?.id, 'en') ?? '';
    const stated = atlas.claims.flatMap(({ plan: id, kind, quantity }) =>
      id === plan?.id && kind === 'target' && quantity?.form === 'interval' ? [quantity.low ?? 0] : [],
    );
    expect(said).toBe(`¥${Math.max(...stated) / 1e9} billion`);
    expect(largestSum({ ...atlas, claims: [] }, plan?.id, 'en')).toBeUndefined();
  });
});

describe('the map', () => {
  const map = nationalMap(atlas, 'en', geometry, (to) => to);
  const layout = layoutMap(map, 'en', { reviewLabel: 'Unreviewed sketch map' });
  it('has each plan once, in its dye, leading to its page', () => {
    const marks = [...map.regions, ...map.points];
    for (const plan of atlas.plans) {
      const own = marks.filter(({ place }) => place === plan.place);
      expect(own.map(({ dye, href }) => [dye, href])).toEqual([
        [plan.dye, pathOf({ page: 'plan', lang: 'en', id: plan.id })],
      ]);
    }
    expect(marks).toHaveLength(atlas.plans.length);
    expect(layout.regions).toHaveLength(map.regions.length);
  });
  it('has the whole country in its frame, every dash of its line with it', () => {
    const { width, height } = layout.frame;
    const dashes = linesOf(map.topology, 'dashline').flatMap((line) =>
      line.type === 'LineString' ? [line.coordinates] : line.coordinates,
    );
    expect(layout.keepClear.length).toBeGreaterThan(dashes.length);
    expect(layout.borders.find(({ tone }) => tone === 'dashline')?.d.match(/M/g)).toHaveLength(dashes.length);
    for (const { x0, x1, y0, y1 } of layout.keepClear) {
      expect(Math.min(x0, y0)).toBeGreaterThan(0);
      expect(x1).toBeLessThan(width);
      expect(y1).toBeLessThan(height);
    }
    expect(layout.rough.box.x0).toBeGreaterThan(0);
    expect(layout.rough.box.x1).toBeLessThan(width);
  });
  it('[H5] covers no island and no dash with words', () => {
    const boxes = layout.sets.flatMap(({ labels, scale, review }) => [
      scale.box,
      review.box,
      ...labels.flatMap(({ placement }) => (placement.state === 'placed' ? [placement.box] : [])),
    ]);
    for (const box of boxes)
      for (const clear of layout.keepClear)
        expect(box.x0 < clear.x1 && clear.x0 < box.x1 && box.y0 < clear.y1 && clear.y0 < box.y1).toBe(false);
  });
  it('names every plan in words, none by a number', () => {
    for (const { labels } of layout.sets)
      expect(labels.map(({ placement }) => placement.state)).toEqual(labels.map(() => 'placed'));
  });
});

describe('the timeline', () => {
  const data = timelineData(atlas, 'en');
  it('has a row for each plan, the earliest first', () => {
    const periods = [...atlas.plans].map(({ period }) => Number(period.from)).sort();
    expect(data.rows.map(({ period }) => period.from)).toEqual(periods);
  });
  it('ends a period where the plan states an end, after its last year', () => {
    for (const plan of atlas.plans) {
      const row = data.rows.find(({ id }) => id === plan.id);
      expect(row?.period.end).toBe(plan.period.to === undefined ? undefined : Number(plan.period.to) + 1);
      expect(row?.worked === undefined || row.period.end === undefined).toBe(true);
    }
  });
  it('counts the targets of each year', () => {
    let counted = 0;
    for (const { kind, plan, quantity } of atlas.claims) {
      if (kind !== 'target' || !quantity || quantity.form === 'absent' || !quantity.by) continue;
      counted += 1;
      const row = data.rows.find(({ id }) => id === plan);
      expect(row?.milestones.map(({ year }) => String(year))).toContain(quantity.by);
    }
    const drawn = data.rows.flatMap(({ milestones }) => milestones.flatMap(({ claims }) => claims));
    expect(drawn).toHaveLength(counted);
    expect(new Set(drawn).size).toBe(counted);
  });
  it('gives a day of issue only where a document is dated', () => {
    for (const { release } of data.rows) expect(release?.known).toBe(release?.at === undefined ? 'unknown' : 'by');
  });
  it('explains what is drawn, and nothing else', () => {
    const looks = timelineKey(data, 'zh').map(({ look }) => look);
    expect(looks.includes('open')).toBe(data.rows.some(({ period }) => period.end === undefined));
    expect(timelineKey({ ...data, rows: [] }, 'zh')).toEqual([]);
  });
  it('finds the years in which the most plans run', () => {
    const { years, plans } = busiestYears(atlas);
    const running = (year: number) =>
      atlas.plans.filter(({ period: { from, to } }) => to !== undefined && Number(from) <= year && year <= Number(to));
    for (let year = 2000; year < 2040; year += 1) {
      expect(running(year).length).toBeLessThanOrEqual(plans);
      expect(years.includes(year)).toBe(running(year).length === plans);
    }
    expect(timeFinding({ years, plans }, atlas.plans.length, 'en')).toContain(String(years[0]));
    expect(timeFinding({ years: [], plans: 0 }, 4, 'en')).toBe('No two plans run at the same time');
  });
});

describe('the tours', () => {
  const tours = atlas.tours ?? [];
  it('stop at views that there are', () => {
    const known = new Set(VIEWS.map(({ id }) => id));
    const strange = tours.flatMap(({ id, stops }) =>
      stops.filter(({ view }) => !known.has(view)).map(({ view }) => `${id}: ${view}`),
    );
    expect(strange).toEqual([]);
  });
  it('select only what the view shows', () => {
    for (const { stops } of tours)
      for (const { view: id, select } of stops) {
        const view = findView(id);
        if (select === undefined || !view) continue;
        const claims = view.claims(atlas);
        expect(claims.some((claim) => claim.id === select || claim.places.some(({ place }) => place === select))).toBe(
          true,
        );
      }
  });
  it('the first comes by every plan in six to eight stops', () => {
    const [first] = tours;
    const plans = new Set(first?.stops.map(({ view }) => findView(view)?.plan));
    for (const { id } of atlas.plans) expect(plans).toContain(id);
    expect(first?.stops.length).toBeGreaterThanOrEqual(6);
    expect(first?.stops.length).toBeLessThanOrEqual(8);
  });
  it.each(LANGS)('are told in %s with the finding of each view and a figure', (lang) => {
    for (const tour of tours) {
      const stops = storyStops(tour, atlas, lang);
      expect(stops).toHaveLength(tour.stops.length);
      stops.forEach((stop, index) => {
        const view = findView(stop.id);
        const own = tour.stops[index]?.headline?.[lang];
        expect(stop.headline).toBe(own ?? (view && findingOf(view, atlas, lang)));
        expect(stop.figures.length).toBeGreaterThan(0);
        expect(stop.to).toMatch(new RegExp(`^/${lang}/${stop.id}/(\\?select=[a-z0-9-]+)?$`));
      });
    }
  });
  it('pass by a view that this site does not have', () => {
    expect(storyStops({ id: 't', title: { zh: '一', en: 't' }, stops: [{ view: 'nowhere' }] }, atlas, 'en')).toEqual(
      [],
    );
  });
});
