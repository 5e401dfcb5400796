import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, type Camera, fitCamera } from '../kit/camera';
import { countryFade, opacityAt, territoryFade } from './fade';
import { ease, flightBetween, isSameCamera } from './flight';

const frame = { width: 1200, height: 700 };
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(fc.double({ min: 74, max: 135, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true })),
  zoom: fc.double({ min: 2, max: 12, noNaN: true }),
});

describe('a flight', () => {
  it('begins and ends exactly where it should, and is nowhere lost on the way', () => {
    fc.assert(
      fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const flight = flightBetween(from, to, frame);
        expect(flight.at(0)).toBe(from);
        expect(flight.at(1)).toBe(to);
        const { center, zoom } = flight.at(share);
        expect(center.every(Number.isFinite) && Number.isFinite(zoom)).toBe(true);
        expect(flight.ms).toBeGreaterThanOrEqual(900);
        expect(flight.ms).toBeLessThanOrEqual(4_200);
      }),
    );
  });

  it('joins its ends without a jump', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        const flight = flightBetween(from, to, frame);
        expect(flight.at(1e-9).zoom).toBeCloseTo(from.zoom, 3);
        expect(flight.at(1 - 1e-9).zoom).toBeCloseTo(to.zoom, 3);
      }),
    );
  });

  it('goes out and in again between two places far apart, and shows the country between', () => {
    const shandong: Camera = { center: [118.7, 36.4], zoom: 6.5 };
    const shenzhen: Camera = { center: [114.2, 22.6], zoom: 9.8 };
    expect(flightBetween(shandong, shenzhen, frame).at(0.4).zoom).toBeLessThan(6);
  });

  it('starts and stops gently', () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    expect(ease(0.1)).toBeLessThan(0.05);
  });

  it('knows a place that it is at already', () => {
    const here: Camera = { center: [118, 36], zoom: 6 };
    expect(isSameCamera(here, { center: [118, 36], zoom: 6 })).toBe(true);
    expect(isSameCamera(here, { center: [118, 36], zoom: 6.1 })).toBe(false);
  });
});

const CHINA: Bounds = [73.5, 3.4, 135.1, 53.6];
const TERRITORIES: Readonly<Record<string, Bounds>> = {
  Shandong: [114.81, 34.38, 122.71, 38.4],
  Guangdong: [109.65, 20.21, 117.31, 25.52],
  Shanghai: [120.85, 30.68, 122.24, 31.87],
  Shenzhen: [113.75, 22.4, 114.62, 22.86],
};

describe('at rest', () => {
  const frames = [
    [900, 640],
    [2400, 900],
    [1000, 560],
    [640, 900],
    [500, 700],
  ] as const;
  it.each(frames)('[H5] in a frame of %i × %i the country is whole or absent', (width, height) => {
    const zoomFor = (bounds: Bounds): number => fitCamera(bounds, width, height, width * 0.03).zoom;
    const country = zoomFor(CHINA);
    expect(opacityAt(countryFade(country), country)).toBe(1);
    for (const bounds of Object.values(TERRITORIES)) {
      const zoom = zoomFor(bounds);
      expect(opacityAt(countryFade(country), zoom)).toBe(0);
      expect(opacityAt(territoryFade(zoom), zoom)).toBe(1);
      expect(opacityAt(territoryFade(zoom), country)).toBe(0);
    }
  });

  it('opacity never leaves 0 to 1', () => {
    const zoom = fc.double({ min: -2, max: 22, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, (fit, at) => {
        for (const fade of [countryFade(fit), territoryFade(fit)]) {
          expect(opacityAt(fade, at)).toBeGreaterThanOrEqual(0);
          expect(opacityAt(fade, at)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
