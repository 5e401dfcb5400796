// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSoon } from './useSoon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tell = vi.fn<(next: string) => void>();
const use = () => {
  tell.mockReset();
  const { result, rerender } = renderHook(({ value }) => useSoon(value, tell), { initialProps: { value: 'none' } });
  const choose = (next: string) => act(() => result.current[1](next));
  return { chosen: () => result.current[0], choose, bring: (value: string) => rerender({ value }) };
};
const later = () => act(() => vi.advanceTimersByTime(1000));

it('shows what is chosen at once, and tells it after', () => {
  const { chosen, choose } = use();
  choose('brand');
  expect([chosen(), tell.mock.calls]).toEqual(['brand', []]);
  later();
  expect(tell.mock.calls).toEqual([['brand']]);
});

it('tells only the last of two that come before the first is told', () => {
  const { choose } = use();
  choose('brand');
  choose('brand,design');
  later();
  expect(tell.mock.calls).toEqual([['brand,design']]);
});

it('shows what comes from elsewhere', () => {
  const { chosen, choose, bring } = use();
  choose('brand');
  later();
  bring('brand');
  expect(chosen()).toBe('brand');
  bring('none');
  expect(chosen()).toBe('none');
});
