import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axeFaults, expect, gotoLive, sidewaysOverflow, test } from './support/test';

const VIEW = 'en/shandong-clusters/';

const tool = (page: Page, name: string) => page.locator('.tools').getByRole('link', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('dialog').getByRole('textbox', { name, exact: true });

test.describe('where the clipboard can be read', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('J1: two actions copy the code of exactly this view', async ({ page }) => {
    await gotoLive(page, `${VIEW}?select=jimo`);
    await tool(page, 'Embed').click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const root = new URL('.', new URL('../../', page.url())).href;
    expect(code).toContain(`src="${root}embed/en/shandong-clusters/?select=jimo"`);
    expect(code).toContain(`<a href="${root}en/shandong-clusters/?select=jimo">`);
    expect(code).toMatch(/title="[^"]{10,}"/);
    expect(code).toContain('loading="lazy"');
  });

  test('J8: a selected mark’s words are copied with their citation', async ({ page }) => {
    await gotoLive(page, `${VIEW}?select=jimo`);
    await tool(page, 'Share').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy quotation' }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('“China’s Children’s Clothing City');
    expect(text).toMatch(/¶3.*\/en\/claim\/sd-cluster-jimo\/$/);
  });

  for (const [lang, press, entry] of [
    [
      'en',
      'Copy quotation and source',
      /^“.+” \(三\(五\)\d+\) — .+\. \(2020, March 24\)\. .+ http.+\/en\/claim\/[\w-]+\/$/,
    ],
    ['zh', '复制引文和出处', /^“.+”（三\(五\)\d+）——.+\. .+\[Z\]\. 2020-03-24\. http.+\/zh\/claim\/[\w-]+\/$/],
  ] as const)
    test(`J8: in two actions a mark’s words are on the clipboard with an entry for a bibliography, ${lang}`, async ({
      page,
    }) => {
      await gotoLive(page, `${lang}/shenzhen-districts/`);
      await page.locator('[data-map] a.mark[data-claim]:not([data-claim*=" "])').first().click();
      const card = page.locator('.card');
      const words = await card.locator('blockquote').first().innerText();
      await card.getByRole('button', { name: press }).first().click();
      await expect(card.getByRole('status')).toHaveText(lang === 'en' ? 'Copied' : '已复制');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(entry);
      expect(text).toContain(words);
      expect(await axeFaults(page)).toEqual([]);
    });
});

test('[D9] a refused clipboard leaves the text selected and says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await gotoLive(page, VIEW);
  await tool(page, 'Embed').click();
  // Until the preview tells how tall it is, the code has a height that is guessed.
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('px');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: /The browser refused to copy/ })).toBeVisible();
  const selected = await field(page, 'Embed code').evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain('<iframe');
});

test('[D9] refused, the quotation in the card stands there, selected; without the claim’s page it has what is on screen', async ({
  page,
  allowRequest,
}) => {
  allowRequest('claim/');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.route('**/claim/sd-cluster-jimo/', (route) => route.fulfill({ status: 503 }));
  await gotoLive(page, VIEW);
  await page.locator('[data-map] a.mark[data-place="jimo"]').click();
  const card = page.locator('.card');
  await card.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(card.getByRole('status')).toContainText('The browser refused to copy');
  const selected = await card
    .getByRole('textbox', { name: 'Copy quotation and source' })
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toMatch(/^“China’s Children’s Clothing City.*¶3 http.*\/en\/claim\/sd-cluster-jimo\/$/);
});

test('the dialog gives the focus back, and Escape in it does not clear what is selected', async ({ page }) => {
  await gotoLive(page, `${VIEW}?select=jimo`);
  await tool(page, 'Share').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(tool(page, 'Share')).toBeFocused();
  expect(page.url()).toContain('select=jimo');
});

test('J9: the preview shows what the settings say, and the code asks for it', async ({ page }) => {
  await gotoLive(page, 'en/shenzhen-districts/');
  await tool(page, 'Embed').click();
  const frame = page.frameLocator('.embed-preview iframe');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.getByRole('radio', { name: 'Plain' }).check();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'plain');
  // Before one is chosen it is the plan's own, as the page has it.
  const dye = await page.locator('[data-view]').evaluate((view) => getComputedStyle(view).getPropertyValue('--dye'));
  await expect(page.getByLabel('Accent colour')).toHaveValue(dye);
  await page.getByLabel('Accent colour').fill('#ffee00');
  await expect(field(page, 'Embed code')).toHaveValue(/theme=plain&amp;accent=ffee00/);
  await expect(page.getByText(/That colour cannot be read on this ground; #[0-9a-f]{6} is used/)).toBeVisible();
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(field(page, 'Embed code')).toHaveValue(/\/embed\/zh\/shenzhen-districts\/.*title="[^"]*五个核心商圈/s);
  await page.getByRole('radio', { name: /Follows the content/ }).check();
  await expect(field(page, 'Embed code')).toHaveValue(/<script async src="http[^"]*\/some\/where\/atlas\/embed\.js">/);
});

for (const width of [320, 600, 900] as const) {
  test(`the preview at ${width} px has the height of its content, which goes into the code`, async ({ page }) => {
    await gotoLive(page, VIEW);
    await tool(page, 'Embed').click();
    await page.getByRole('radio', { name: `${width} px` }).check();
    const frame = page.frameLocator('.embed-preview iframe');
    await expect(page.getByText(`fits a column of ${width} px`)).toBeVisible();
    const inner = await frame.locator('html').evaluate((html) => [html.clientWidth, html.scrollHeight]);
    expect(inner[0]).toBe(width);
    await expect(field(page, 'Embed code')).toHaveValue(new RegExp(`height="${inner[1]}"`));
  });
}

test('citations come in three formats, of the picture and of its documents', async ({ page }) => {
  await gotoLive(page, 'zh/shandong-bases/');
  await tool(page, '分享').click();
  await expect(field(page, '引用')).toHaveValue(/\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http/);
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(field(page, '引用')).toHaveValue(/^@misc\{atlas-shandong-bases,/);
  await page.getByLabel('引用对象').selectOption({ index: 1 });
  await expect(field(page, '引用')).not.toHaveValue(/atlas-shandong-bases/);
});

for (const [name, path, width] of [
  ['Share', VIEW, 360],
  ['Embed', VIEW, 360],
  ['Embed', `${VIEW}?theme=dark`, 1280],
] as const) {
  test(`the dialog ${name} at ${width} px (${path}) fits, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await gotoLive(page, path);
    await tool(page, name).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  test('the tools lead to the gallery, where the code stands', async ({ page }) => {
    await page.goto(VIEW);
    await tool(page, 'Embed').click();
    await expect(page).toHaveURL(/\/en\/gallery\/#shandong-clusters$/);
    await expect(page.locator('#code-shandong-clusters')).toHaveValue(
      /<iframe src="[^"]*\/embed\/en\/shandong-clusters\/"/,
    );
  });
});

test('where the dialog’s code does not come, the tool leads to the gallery', async ({
  page,
  allowRequest,
  allowConsole,
}) => {
  allowRequest('ShareDialog');
  allowConsole('ShareDialog');
  await page.route(/ShareDialog/, (route) => route.fulfill({ status: 404 }));
  await gotoLive(page, VIEW);
  await tool(page, 'Share').click();
  await expect(page).toHaveURL(/\/en\/gallery\/#shandong-clusters$/);
});

test('J5: two actions freeze the version, at the hash of its own bytes', async ({ page, request }) => {
  await gotoLive(page, `${VIEW}?select=jimo`);
  await tool(page, 'Embed').click();
  await page.getByRole('checkbox', { name: 'Freeze this version' }).check();
  await expect(field(page, 'Embed code')).toHaveValue(/\/frozen\/[0-9a-f]{16}\/en\/shandong-clusters\/\?select=jimo"/);
  const address = /src="([^"]*)"/.exec(await field(page, 'Embed code').inputValue())?.[1] ?? '';
  const bytes = await (await request.get(address)).body();
  expect(address).toContain(`/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}/`);
  const frame = page.frameLocator('.embed-preview iframe');
  await expect(frame.getByText('a version kept as it was')).toBeVisible();
  await expect(frame.locator('a.mark[data-place="jimo"]').first()).toHaveAttribute('data-selected', '');
});

test('a list of snapshots that does not arrive is told, and the code still works', async ({ page, allowRequest }) => {
  allowRequest('data/frozen.json');
  await page.route('**/data/frozen.json', (route) => route.fulfill({ status: 503 }));
  await gotoLive(page, VIEW);
  await tool(page, 'Embed').click();
  await page.getByRole('checkbox', { name: 'Freeze this version' }).check();
  await expect(page.getByText('The address of this version did not arrive')).toBeVisible();
  await expect(field(page, 'Embed code')).toHaveValue(/\/embed\/en\/shandong-clusters\/"/);
});
