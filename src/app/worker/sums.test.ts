import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSums, keptFiles } from './sums';

const TEXT = '数据';
const SUM = createHash('sha256').update(TEXT).digest('base64');

/** As Workbox asks: the address in the cache carries the revision. */
const use = (revision: string, body: string) => {
  const url = new URL('https://example.org/data/x.json');
  url.searchParams.set('__WB_REVISION__', revision);
  return checkSums.cachedResponseWillBeUsed({ request: { url: url.href }, cachedResponse: new Response(body) });
};

it('uses what has its sum, whole', async () => expect(await (await use(SUM, TEXT))?.text()).toBe(TEXT));

it.each(['', '数', `${TEXT} `, 'rubbish'])('counts %j in its place as missing', async (body) =>
  expect(await use(SUM, body)).toBeUndefined(),
);

it('counts what was kept without a sum as missing', async () => expect(await use('', TEXT)).toBeUndefined());

it('has the network check the same sum', () =>
  expect(keptFiles({ 'data/x.json': SUM })).toEqual([
    { url: 'data/x.json', revision: SUM, integrity: `sha256-${SUM}` },
  ]));
