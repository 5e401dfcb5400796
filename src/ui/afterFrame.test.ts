import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFrame } from './afterFrame';

const frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('runs after the frame, not in it, and once', () => {
  const run = vi.fn();
  afterFrame(run);
  expect(run).not.toHaveBeenCalled();
  frames[0]?.(0);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not wait for frames that do not come', () => {
  const run = vi.fn();
  afterFrame(run);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not run once it is taken back', () => {
  const run = vi.fn();
  afterFrame(run)();
  frames[0]?.(0);
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
