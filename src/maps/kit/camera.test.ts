import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aspectOf,
  type Bounds,
  type Camera,
  fitCamera,
  fromMercator,
  limitCamera,
  panCamera,
  projectionOf,
  scaleCamera,
  similarity,
  toMercator,
  validCamera,
  worldWidth,
  zoomCamera,
} from './camera';

const SHANDONG: Bounds = [114.8, 34.4, 122.7, 38.4];
const FRAME = { width: 960, height: 600 };
const camera = fitCamera(SHANDONG, FRAME.width, FRAME.height, 24);
const anyCamera = fc.record({
  center: fc.tuple(fc.double({ min: 75, max: 130, noNaN: true }), fc.double({ min: 5, max: 53, noNaN: true })),
  zoom: fc.double({ min: 2, max: 12, noNaN: true }),
});

describe('camera', () => {
  it('fits bounds with the padding on the tighter side', () => {
    const project = projectionOf(camera, FRAME.width, FRAME.height);
    const [x0 = 0, y0 = 0] = project([SHANDONG[0], SHANDONG[3]]) ?? [];
    const [x1 = 0, y1 = 0] = project([SHANDONG[2], SHANDONG[1]]) ?? [];
    expect(Math.min(x0, y0)).toBeCloseTo(24, 6);
    expect(x0 + x1).toBeCloseTo(FRAME.width, 6);
    expect(y0 + y1).toBeCloseTo(FRAME.height, 6);
    expect(aspectOf(SHANDONG)).toBeCloseTo((y1 - y0) / (x1 - x0), 9);
  });

  it('is Mercator on a world of 512·2^zoom px, as MapLibre draws it', () => {
    fc.assert(
      fc.property(anyCamera, fc.double({ min: -3, max: 3, noNaN: true }), (view, offset) => {
        const place = [view.center[0] + offset, view.center[1] + offset] as const;
        const [x = 0, y = 0] = projectionOf(view, 800, 500)([place[0], place[1]]) ?? [];
        const [mx, my] = toMercator(place);
        const [cx, cy] = toMercator(view.center);
        const world = worldWidth(view.zoom);
        expect(x).toBeCloseTo(400 + (mx - cx) * world, 4);
        expect(y).toBeCloseTo(250 + (my - cy) * world, 4);
      }),
    );
  });

  it('scales: a viewBox of 960 shown at 336 px is the same picture, 0.35 times as large', () => {
    const small = projectionOf(scaleCamera(camera, 0.35), 336, 210)([120.4, 36.4]) ?? [0, 0];
    const large = projectionOf(camera, 960, 600)([120.4, 36.4]) ?? [0, 0];
    expect(small[0]).toBeCloseTo(large[0] * 0.35, 6);
    expect(small[1]).toBeCloseTo(large[1] * 0.35, 6);
  });

  it('turns one picture into another by a similarity', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const place: [number, number] = [from.center[0] + 0.1, from.center[1] - 0.1];
        const before = projectionOf(from, 960, 600)(place) ?? [0, 0];
        const after = projectionOf(to, 960, 600)(place) ?? [0, 0];
        const { k, dx, dy } = similarity(from, to, FRAME);
        const tolerance = 1e-9 * worldWidth(to.zoom) * k;
        expect(Math.abs(k * before[0] + dx - after[0])).toBeLessThan(1e-3 + tolerance);
        expect(Math.abs(k * before[1] + dy - after[1])).toBeLessThan(1e-3 + tolerance);
      }),
    );
  });

  it('keeps the point that is zoomed at', () => {
    const point = [200, 150] as const;
    const place = projectionOf(camera, 960, 600).invert?.([...point]) ?? [0, 0];
    const [x = 0, y = 0] = projectionOf(zoomCamera(camera, 1.5, point, FRAME), 960, 600)(place) ?? [];
    expect([x, y].map(Math.round)).toEqual([200, 150]);
  });

  it('pans by px', () => {
    const [x = 0, y = 0] =
      projectionOf(panCamera(camera, 30, -20), 960, 600)([camera.center[0], camera.center[1]]) ?? [];
    expect(x).toBeCloseTo(510, 6);
    expect(y).toBeCloseTo(280, 6);
  });

  it('round-trips Mercator', () => {
    fc.assert(
      fc.property(anyCamera, ({ center }) => {
        const back = fromMercator(...toMercator(center));
        expect(back[0]).toBeCloseTo(center[0], 9);
        expect(back[1]).toBeCloseTo(center[1], 9);
      }),
    );
  });

  it('never leaves the overview, whatever is asked', () => {
    const limits = { overview: camera, frame: FRAME, depth: 3 };
    const wild = fc.record({
      center: fc.tuple(fc.double(), fc.double()),
      zoom: fc.double(),
    });
    fc.assert(
      fc.property(fc.oneof(wild, anyCamera), (view) => {
        const limited = limitCamera(view as Camera, limits);
        const { k, dx, dy } = similarity(camera, limited, FRAME);
        expect(k).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(k).toBeLessThanOrEqual(8 + 1e-9);
        expect(dx).toBeLessThanOrEqual(1e-3);
        expect(dy).toBeLessThanOrEqual(1e-3);
        expect(dx + k * FRAME.width).toBeGreaterThanOrEqual(FRAME.width - 1e-3);
        expect(dy + k * FRAME.height).toBeGreaterThanOrEqual(FRAME.height - 1e-3);
      }),
    );
  });

  it('refuses what would kill a renderer', () => {
    expect(() => validCamera({ center: [118, 36], zoom: Number.NaN })).toThrow(/camera out of range/);
    expect(() => validCamera({ center: [118, 999], zoom: 6 })).toThrow(/camera out of range/);
    expect(() => fitCamera([122, 38, 114, 34], 960, 600, 0)).toThrow(/bounds out of range/);
    expect(() => scaleCamera(camera, 0)).toThrow(/scale factor/);
  });
});
