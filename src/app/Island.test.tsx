// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { Island } from './Island';

const drawing = (names: readonly string[]) => async () => (
  <ul>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);

it('draws another picture in place of the first, keeps what both have, and tells of each', async () => {
  // React's development build minds that the host may also hold a served picture.
  expectConsole(/dangerouslySetInnerHTML/);
  const onAwake = vi.fn();
  const island = (draw: () => Promise<ReactNode>) => (
    <Island html={undefined} draw={draw} onAwake={onAwake} loading={<p>loading</p>} failed={() => null} />
  );
  const page = render(island(drawing(['a', 'b'])));
  const kept = await page.findByText('b');
  await waitFor(() => expect(onAwake).toHaveBeenCalledTimes(1));
  page.rerender(island(drawing(['b', 'c'])));
  // Until the other one is there, the first stands.
  expect(page.queryByText('loading')).toBeNull();
  expect(kept.isConnected).toBe(true);
  await page.findByText('c');
  expect(page.queryByText('a')).toBeNull();
  expect(page.getByText('b')).toBe(kept);
  await waitFor(() => expect(onAwake).toHaveBeenCalledTimes(2));
});
