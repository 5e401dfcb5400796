import { expect, gotoLive, test } from '../support/test';

// What people, mailers and attackers do to an address.
const VIEW = 'en/shandong-bases/';
const XSS = [
  '<img src=x onerror=window.hit=1>',
  '"><script>window.hit=1</script>',
  'javascript:window.hit=1',
  "'-alert(1)-'",
];
const PARAMETERS = [
  'select',
  'theme',
  'q',
  'themes',
  'kinds',
  'years',
  'status',
  'plans',
  'accent',
  'a',
  'b',
  'tour',
  'lang',
];

const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  '[C2] script in every parameter': PARAMETERS.flatMap((name) =>
    XSS.slice(0, 2).map((text) => `?${name}=${encodeURIComponent(text)}`),
  ),
  '[C2] script without a name': XSS.map((text) => `?${encodeURIComponent(text)}`),
  '[C3] names of a prototype': [
    '?__proto__[x]=1',
    '?constructor=1&constructor.prototype.x=1',
    '?select=__proto__',
    '?themes=constructor,hasOwnProperty',
  ],
  '[C5] broken escapes': ['?select=%E0%A4%A', '?%', '?q=%ff%fe&select=%00'],
  '[C6] parameters given twice': ['?select=yantai&select=jimo', '?theme=dark&theme=light', '?themes=x&themes=y'],
  '[C7] numbers that are none': ['?zoom=NaN', '?zoom=1e9&lat=999&lon=-999', '?years=-1,1e308,NaN'],
  '[C8] languages and themes that are none': ['?lang=xx', '?theme=neon', '?select=no-such-place', '?status=perhaps'],
};

for (const [what, queries] of Object.entries(HOSTILE)) {
  test(`${what}: the view as it is without`, async ({ page }) => {
    await gotoLive(page, VIEW);
    const plain = await page.locator('h1').textContent();
    for (const query of queries) {
      await page.goto(VIEW + query);
      await expect(page.locator('[data-ready="live"]')).toBeAttached();
      await expect(page.locator('h1'), query).toHaveText(plain ?? '');
      await expect(page.locator('.picture svg [data-claim]').first(), query).toBeVisible();
      const harm = await page.evaluate(() => ['hit' in window, 'x' in Object.prototype, 'x' in {}]);
      expect(harm, query).toEqual([false, false, false]);
    }
  });
}

test('[C2] script in the address of an embed, the search and the comparison is text', async ({ page }) => {
  for (const path of ['embed/en/shandong-bases/', 'en/search/', 'zh/search/']) {
    for (const [name, text] of [
      ['select', XSS[0]],
      ['q', XSS[0]],
      ['accent', XSS[1]],
    ] as const) {
      await page.goto(`${path}?${name}=${encodeURIComponent(text ?? '')}#${encodeURIComponent(text ?? '')}`);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.evaluate(() => 'hit' in window), `${path} ${name}`).toBe(false);
    }
  }
});

test('[C4] a query of 100 kB is not read', async ({ page }) => {
  // No server takes such an address; a script of the page's host may still set it.
  await gotoLive(page, `${VIEW}?select=yantai`);
  await page.evaluate(() => {
    history.pushState(null, '', `?select=yantai&q=${'a'.repeat(100_000)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('[data-selected]')).toHaveCount(0);
  await expect(page.locator('.picture svg [data-claim]').first()).toBeVisible();
});

test('[C9] forty-nine states, which is all that a browser keeps, and back through all of them', async ({ page }) => {
  await gotoLive(page, VIEW);
  const marks = page.locator('.picture svg a.mark[data-claim]:visible');
  const count = Math.min(await marks.count(), 10);
  const states: string[] = [page.url()];
  for (let step = 0; step < 49; step += 1) {
    // The address follows in the frame after.
    await marks.nth(step % count).evaluate((mark) => {
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    if (page.url() !== states.at(-1)) states.push(page.url());
  }
  expect(states.length).toBeGreaterThan(40);
  for (const url of states.slice(0, -1).reverse()) {
    await page.goBack();
    expect(page.url()).toBe(url);
  }
  await expect(page.locator('[data-selected]')).toHaveCount(0);
});

test('[C11] an address without the slash at its end leads to the page with it', async ({ page }) => {
  await page.goto('en/shandong-bases?select=yantai');
  await expect(page).toHaveURL(/\/en\/shandong-bases\/\?select=yantai$/);
  await expect(page.locator('[data-view] [data-selected]').first()).toBeAttached();
});
