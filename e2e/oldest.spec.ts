import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './support/test';

// Chrome 109 is the last for Windows 7, which offices still run. The build takes syntax down to it; what a browser has
// to bring along is looked for here, by the version of Chrome that first had it.

const ASSETS = resolve(process.env.DIST ?? 'dist', 'assets');

const SCRIPT: Readonly<Record<string, RegExp>> = {
  '110 copies of lists': /\.(?:toSorted|toReversed|toSpliced)\(/,
  '111 well-formed strings': /\.(?:isWellFormed|toWellFormed)\(/,
  '114 popovers': /\.(?:showPopover|togglePopover)\(/,
  '117 groupBy': /\b(?:Object|Map)\.groupBy\(/,
  '119 withResolvers': /\bPromise\.withResolvers\b/,
  '120 URL.canParse': /\bURL\.canParse\(/,
  '121 Array.fromAsync': /\bArray\.fromAsync\(/,
  '122 operations on sets': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  '122 helpers of iterators': /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|toArray)\(/,
  '123 import attributes': /\bimport[^'"()]*from\s*['"][^'"]+['"]\s*with\s*\{/,
  '125 modifiers in expressions': /\(\?[ims]+-?[ims]*:/,
};
const STYLE: Readonly<Record<string, RegExp>> = {
  '111 color-mix, oklch, lab': /\b(?:color-mix|oklch|oklab|lch|lab)\(/,
  '112 nesting': /[{;]\s*&/,
  '114 popovers': /:popover-open|\[popover\]/,
  '117 subgrid, @starting-style': /\bsubgrid\b|@starting-style/,
  '118 @scope': /@scope\b/,
  '123 light-dark': /\blight-dark\(/,
};

const files = readdirSync(ASSETS).map((name) => ({ name, text: readFileSync(join(ASSETS, name), 'utf8') }));

function newer(ending: string, list: Readonly<Record<string, RegExp>>, from = files): string[] {
  return from
    .filter(({ name }) => name.endsWith(ending))
    .flatMap(({ name, text }) =>
      Object.entries(list).flatMap(([what, sign]) => {
        const found = sign.exec(text);
        return found ? [`${name}: ${what}: …${text.slice(Math.max(0, found.index - 60), found.index + 40)}…`] : [];
      }),
    );
}

/** A style sheet that says what to do without `color-mix` may use it. */
const isGuarded = ({ text }: { readonly text: string }): boolean =>
  /@supports(?: not)?\s*\(color:\s*color-mix/.test(text);

test('nothing that is sent asks for more than Chrome 109', () => {
  expect(files.filter(({ name }) => name.endsWith('.js')).length).toBeGreaterThan(20);
  expect(newer('.js', SCRIPT)).toEqual([]);
  const unguarded = newer('.css', STYLE).filter((told) => {
    const file = files.find(({ name }) => told.startsWith(name));
    return !(told.includes(': 111 ') && file && isGuarded(file) && !/\b(?:oklch|oklab|lch|lab)\(/.test(file.text));
  });
  expect(unguarded).toEqual([]);
});

test('what is newer would be found', () => {
  const planted = [
    { name: 'a.js', text: 'a=[1].toSorted();b=Object.groupBy(c,d)' },
    { name: 'a.css', text: 'a{color:color-mix(in srgb,red,blue);& b{top:0}}' },
  ];
  expect(newer('.js', SCRIPT, planted)).toHaveLength(2);
  expect(newer('.css', STYLE, planted)).toHaveLength(2);
});

test('a browser that is older still gets the page as it was drawn', async ({ page, allowConsole, allowUncaught }) => {
  allowConsole(/./);
  allowUncaught(/./);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'at');
    Reflect.deleteProperty(Array.prototype, 'flatMap');
    Reflect.deleteProperty(Object, 'fromEntries');
    Reflect.deleteProperty(globalThis, 'queueMicrotask');
  });
  for (const path of ['zh/shandong-bases/', 'en/', 'embed/en/shandong-bases/', 'en/search/']) {
    await page.goto(path);
    await page.waitForTimeout(500);
    await expect(page.locator('h1').first(), path).toBeVisible();
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
  }
  await page.goto('zh/shandong-bases/');
  await page.waitForTimeout(500);
  await expect(page.locator('.picture svg text').first()).toBeVisible();
  await expect(page.locator('.numbers table tbody tr').first()).toBeAttached();
});
