import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layoutShift } from './support/pages';
import { Person } from './support/person';
import { axeFaults, expect, gotoLive, sidewaysOverflow, test } from './support/test';

const PAIR = 'a=sh-target-scale&b=sz-target-2024-clusters-100bn';
const REASONS = [
  'different-measure',
  'count-against-money',
  'different-unit',
  'level-against-number',
  'different-target-year',
  'open-bound',
  'different-period-length',
];

test('Shanghai’s 520 billion and Shenzhen’s hundred-billion-level clusters stand apart, for the right reasons', async ({
  page,
}) => {
  for (const lang of ['en', 'zh']) {
    await page.goto(`${lang}/compare/?${PAIR}`);
    const comparison = page.locator('.comparison');
    await expect(comparison).toHaveAttribute('data-verdict', 'not-comparable');
    await expect(comparison).toHaveAttribute('data-reasons', REASONS.join(' '));
    for (const code of REASONS) await expect(page.locator(`[data-reason="${code}"]`)).toBeVisible();
    await expect(page.locator('.compare-side')).toHaveCount(2);
    await expect(page.locator('.compare-side .phrase').first()).toBeVisible();
    await expect(page.locator('.compare-side .locator').first()).toHaveText(/¶/);
    // No scale is drawn: only a mark beside each number.
    await expect(page.locator('.comparison svg.targets')).toHaveCount(0);
    await expect(page.locator('.compare-number svg')).toHaveCount(2);
  }
});

test('an address that names a pair: nothing jumps when the answer comes, and what is below it is seen after it', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/data/atlas/parts/*.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`zh/compare/?${PAIR}`);
    await expect(page.locator('.compare-page [role="status"]').first()).toBeVisible();
    await expect(page.locator('.pick')).toBeHidden();
    // What follows a person's input by half a second would be theirs.
    await page.waitForTimeout(600);
    answer();
    await expect(page.locator('.comparison')).toBeVisible();
    await expect(page.locator('.pick')).toBeVisible();
    await expect(page.locator('.site-foot')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    await page.unrouteAll();
  }
});

test('where the scripts that answer do not come, the lists are seen', async ({ page, allowRequest, allowConsole }) => {
  allowRequest(/compare-entry/);
  allowConsole(/compare-entry|Failed to load resource|preload/);
  await page.route('**/compare-entry-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`zh/compare/?${PAIR}`);
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});

/** What stands beside the pair on the board, and in full on its own page. */
const SAID = {
  en: {
    size: 'Size of the industry',
    alone: 'words, no number',
    because: ['not comparable', 'different measures', 'a count against money'],
    also: ['a level against a number', 'different target years', 'an open end', 'periods of different length'],
    rests: ['Shanghai 2025', 'Shenzhen 2024', 'Shanghai 2022–2025', 'Shenzhen 2020–2024'],
    plans: ['Shanghai', 'Shenzhen', 'Shandong', 'Guangdong'],
  },
  zh: {
    size: '产业规模',
    alone: '有说法，没有数字',
    because: ['不可比', '指标不同', '个数对金额'],
    also: ['量级对数字', '目标年份不同', '一端不封口', '规划期长短不同'],
    rests: ['上海 2025', '深圳 2024', '上海 2022—2025', '深圳 2020—2024'],
    plans: ['上海', '深圳', '山东', '广东'],
  },
} as const;

for (const lang of ['en', 'zh'] as const) {
  test(`P5 and U3, ${lang}: from the front page to who sets an industry scale, and to why a pair is apart, in two actions`, async ({
    page,
  }) => {
    const { size, alone, because, also, rests, plans } = SAID[lang];
    await page.goto(`${lang}/`);
    const someone = new Person(page);
    await someone.click(page.locator('.home-across a[href*="compare-targets"]'));
    const band = page.locator('.board-band', { has: page.getByRole('heading', { name: size, exact: true }) });
    await expect(band.locator('.board-card .board-plan')).toHaveText(plans);
    await expect(band.locator('.board-absent')).toHaveCount(2);
    await expect(band.locator('.pair-side-by-side h3')).toContainText(alone);
    const pair = page
      .locator('li', { has: page.locator('[data-claim="sz-target-2024-clusters-100bn"]') })
      .filter({ has: page.locator('[data-claim="sh-target-scale"]') });
    await someone.click(page.locator('details', { has: pair }).locator('summary'));
    const group = page.locator('.pair-group', { has: pair });
    for (const words of because) await expect(group.locator('h3')).toContainText(words);
    for (const words of also) await expect(pair.locator('.pair-also')).toContainText(words);
    expect(someone.actions('P5 and U3')).toBeLessThanOrEqual(2);
    await pair.locator('.pair-whole').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/compare/\\?a=sh-target-scale&b=sz-target-2024-clusters-100bn$`));
    const verdict = page.locator('.compare-verdict');
    for (const words of [...because, ...also, ...rests]) await expect(verdict).toContainText(words);
    await page.goBack();
    await expect(page).toHaveURL(/\/compare-targets\/$/);
  });
}

test('every card of words, and every target in a list, is a way to a comparison', () => {
  const dist = resolve(process.env.DIST ?? 'dist');
  const lacking: string[] = [];
  const found = new Map<string, Set<string>>();
  const files = (['en', 'zh'] as const).flatMap((lang) =>
    readdirSync(join(dist, lang), { recursive: true, encoding: 'utf8' }).map((file) => join(lang, file)),
  );
  for (const file of files.filter((each) => each.endsWith('index.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    const kind = file.split(/[\\/]/)[1] ?? '';
    for (const [, card, line, words = ''] of html.matchAll(
      /<(?:article class="claim-words" id="ev-([^"]+)"|li data-claim="(s[dhz]-target-[^"]+|gd-target-[^"]+)")>(.*?)<\/(?:article|li)>/gs,
    )) {
      const id = card ?? line ?? '';
      if (id.includes('-target-')) found.set(id, (found.get(id) ?? new Set()).add(kind));
      if (!words.includes(`/compare/?a=${id}" class="compare-link"`)) lacking.push(`${file}: ${id}`);
    }
  }
  expect(lacking).toEqual([]);
  expect(found.size).toBeGreaterThan(30);
  for (const [id, kinds] of found)
    expect([...kinds], id).toEqual(expect.arrayContaining(['compare-targets', 'plan', 'source']));
});

test('two counts that nobody is to reach stand on one scale: six bases said, eight listed', async ({ page }) => {
  await page.goto('en/compare/?a=sd-plan-bases-stated&b=sd-plan-bases-counted');
  await expect(page.locator('.comparison')).toHaveAttribute('data-verdict', 'one-axis');
  await expect(page.locator('.comparison svg.targets:visible a.mark')).toHaveCount(2);
  await expect(page.locator('.compare-never')).toContainText('must not be added');
});

test('from any claim: one action to compare, one to choose', async ({ page }) => {
  await page.goto('en/claim/sh-target-scale/');
  await page.getByRole('link', { name: 'Compare with…' }).click();
  await expect(page).toHaveURL(/\/en\/compare\/\?a=sh-target-scale$/);
  await expect(page.locator('[data-side="sh-target-scale"]')).toBeVisible();
  const first = page.locator('[data-pick-groups] > section').first();
  await expect(first.locator('[data-choice="sh-target-scale"] a')).not.toHaveAttribute('href', /./);
  await first.locator('[data-choice="sz-target-2022-scale"] a').click();
  await expect(page).toHaveURL(/\?a=sh-target-scale&b=sz-target-2022-scale$/);
  await expect(page.locator('.comparison')).toHaveAttribute('data-verdict', 'side-by-side');
});

test('from the card of a mark and from a search hit, too', async ({ page }) => {
  await gotoLive(page, 'en/compare-timeline/');
  await page.locator('.timeline-wide .timeline-milestone text').first().click();
  await page.locator('.card').getByRole('link', { name: 'Compare with…' }).first().click();
  await expect(page).toHaveURL(/\/en\/compare\/\?a=[a-z]/);
  await page.goto('en/search/?q=520');
  await page.locator('[data-kind="claim"] .compare-link').first().click();
  await expect(page.locator('.compare-side')).toBeVisible();
});

test('two claims of nested territories are never to be added, and the page says so', async ({ page }) => {
  await page.goto('en/compare/?a=gd-target-conghua-sales&b=sz-target-2022-scale');
  await expect(page.locator('.compare-never')).toContainText('lies inside the other');
});

test('any claim can be chosen by search; a task against a target is told as what it is', async ({ page }) => {
  await page.goto('en/compare/?a=sh-target-scale');
  await page.locator('#pick-find').fill('culture');
  await page.locator('[data-pick-more] a[href*="-action-"]').first().click();
  await expect(page.locator('.comparison')).toHaveAttribute('data-verdict', 'not-comparable');
  await expect(page.locator('[data-reason="no-quantity"]')).toBeVisible();
  await expect(page.locator('.compare-kinds')).toBeVisible();
});

test('swap, the other language, and back keep the pair', async ({ page }) => {
  await page.goto(`en/compare/?${PAIR}`);
  await page.locator('.compare-swap').click();
  await expect(page).toHaveURL(/\?a=sz-target-2024-clusters-100bn&b=sh-target-scale$/);
  await expect(page.locator('.comparison')).toHaveAttribute('data-reasons', REASONS.join(' '));
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\/compare\/\?a=sz-target-2024-clusters-100bn&b=sh-target-scale$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/compare\//);
});

test('what cannot be compared is said: unknown, the same twice, one without the other', async ({ page }) => {
  await page.goto('en/compare/?a=sh-nothing&b=x-1');
  await expect(page.locator('[data-fault]')).toContainText('sh-nothing, x-1');
  await page.goto('en/compare/?a=sh-target-scale&b=sh-target-scale');
  await expect(page.locator('[data-fault]')).toContainText('cannot be compared with itself');
  await page.goto('zh/compare/?a=sh-target-scale&b=x-1');
  await expect(page.locator('[data-fault]')).toContainText('x-1');
  await expect(page.locator('[data-side="sh-target-scale"]')).toBeVisible();
  await page.goto('en/compare/?a=%3Cscript%3E&b=__proto__');
  await expect(page.locator('[data-pick-head]')).toHaveText('Choose the first');
});

test('where a claim does not come, the page says so, keeps its lists and tries again', async ({
  page,
  allowRequest,
  allowConsole,
}) => {
  allowRequest(/parts\/sz-/);
  allowConsole(/parts\/sz-|Failed to load resource/);
  await page.route('**/data/atlas/parts/sz-*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`en/compare/?${PAIR}`);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await page.unroute('**/data/atlas/parts/sz-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.comparison')).toBeVisible();
});

test('by keyboard alone, with nothing that axe faults, on a phone too', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await page.goto(`en/compare/?${PAIR}&theme=${theme}`);
    await expect(page.locator('.comparison')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.locator('#pick-find').focus();
  await page.keyboard.type('brand');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/a=sh-target-scale&b=(?!sz-target-2024-clusters-100bn)/);
  await expect(page.locator('#verdict')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/a=sh-target-scale&b=sz-target-2024-clusters-100bn/);
  await expect(page.locator('[data-side="sz-target-2024-clusters-100bn"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  test('the page explains itself, and leads to the board and to every target', async ({ page }) => {
    await page.goto(`en/compare/?${PAIR}`);
    await expect(page.locator('[data-compare-static]')).toBeVisible();
    expect(await page.locator('[data-choice] a[href*="/claim/"]').count()).toBeGreaterThan(25);
    await page.locator('[data-compare-static] a').click();
    await expect(page).toHaveURL(/\/en\/compare-targets\/$/);
  });
});

test('a choice is answered in the page, takes the focus to the verdict, and Back takes it back', async ({ page }) => {
  await page.goto('en/compare/?a=sh-target-scale');
  await expect(page.locator('[data-side="sh-target-scale"]')).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
  await page.locator('#pick-find').fill('grow');
  await page.locator('[data-choice="sz-target-2022-scale"] a').click();
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(page).toHaveURL(/\?a=sh-target-scale&b=sz-target-2022-scale$/);
  await expect(page.locator('#pick-find')).toHaveValue('');
  await expect(page.locator('[data-language-switch]')).toHaveAttribute('href', /&b=sz-target-2022-scale$/);
  await page.goBack();
  await expect(page.locator('.comparison')).toHaveCount(0);
  await expect(page.locator('[data-choice="sz-target-2022-scale"] a')).toHaveAttribute(
    'href',
    /b=sz-target-2022-scale/,
  );
  await expect(page.locator('body')).toHaveAttribute('data-stayed', '');
});
