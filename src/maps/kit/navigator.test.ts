import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Camera, fitCamera } from './camera';
import { between, createNavigator } from './navigator';

const FRAME = { width: 960, height: 600 };
const overview = fitCamera([114.8, 34.4, 122.7, 38.4], 960, 600, 24);

function setUp(still: boolean) {
  const moves: Camera[] = [];
  const rests: Camera[] = [];
  vi.stubGlobal('window', { matchMedia: () => ({ matches: still }) });
  const navigator = createNavigator(
    { overview, frame: FRAME, depth: 3 },
    { onMove: (camera) => moves.push(camera), onRest: (camera) => rests.push(camera) },
  );
  return { navigator, moves, rests };
}

describe('navigator', () => {
  let now = 0;
  let queue: FrameRequestCallback[] = [];
  beforeEach(() => {
    now = 0;
    queue = [];
    vi.stubGlobal('performance', { now: () => now });
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => queue.push(run));
    vi.stubGlobal('cancelAnimationFrame', () => {
      queue = [];
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const play = (): void => {
    for (let frame = 0; frame < 60; frame += 1) {
      now += 16;
      for (const run of queue.splice(0)) run(now);
    }
  };

  it('eases a step and comes to rest once', () => {
    const { navigator, moves, rests } = setUp(false);
    navigator.zoom(1, [480, 300], true);
    play();
    expect(moves.length).toBeGreaterThan(5);
    expect(rests.map(({ zoom }) => zoom)).toEqual([overview.zoom + 1]);
  });

  it('adds up two clicks while the first is under way', () => {
    const { navigator } = setUp(false);
    navigator.zoom(1, [480, 300], true);
    navigator.zoom(1, [480, 300], true);
    play();
    expect(navigator.camera().zoom).toBeCloseTo(overview.zoom + 2, 9);
  });

  it('pans from where a zoom under way will end, and rests once', () => {
    const { navigator, rests } = setUp(false);
    navigator.zoom(1, [480, 300], true);
    navigator.pan(50, 0);
    navigator.rest();
    play();
    expect(rests.map(({ zoom }) => zoom)).toEqual([overview.zoom + 1]);
    expect(navigator.camera().center[0]).toBeLessThan(overview.center[0]);
  });

  it('jumps under reduced motion', () => {
    const { navigator, moves, rests } = setUp(true);
    navigator.zoom(1, [480, 300], true);
    expect([moves.length, rests.length, queue.length]).toEqual([1, 1, 0]);
  });

  it('returns to the very overview, so that its own labels can return', () => {
    const { navigator, rests } = setUp(true);
    navigator.zoom(2, [100, 100], true);
    navigator.reset();
    expect(rests.at(-1)).toBe(overview);
  });

  it('keeps the point zoomed at still on the way', () => {
    const to = { center: [119, 36.5] as const, zoom: overview.zoom + 2 };
    const half = between(overview, to, 0.5);
    expect(half.zoom).toBeCloseTo(overview.zoom + 1, 9);
    expect(between(overview, to, 1).center[0]).toBeCloseTo(119, 9);
    // After half the levels, two thirds of the way to the centre are done: scales go 1, 1/2, 1/4.
    expect((half.center[0] - overview.center[0]) / (119 - overview.center[0])).toBeCloseTo(2 / 3, 6);
  });
});
