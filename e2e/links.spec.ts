import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = resolve(process.env.DIST ?? 'dist');

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const addresses = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"#?]*)[^"]*"/g)].map(([, address]) => address ?? '');

/** Addresses of a page that lead to no file of the build. */
function broken(file: string): string[] {
  const local = addresses(readFileSync(join(DIST, file), 'utf8')).filter(
    (address) => address !== '' && !/^[a-z]+:/.test(address),
  );
  return [...new Set(local)].filter((address) => {
    const target = resolve(dirname(join(DIST, file)), address);
    return (
      address.startsWith('/') ||
      relative(DIST, target).startsWith('..') ||
      !existsSync(address.endsWith('/') ? join(target, 'index.html') : target)
    );
  });
}

test('[C11] every link of every page leads to a file of the build, from wherever the site stands', () => {
  expect(pages.length).toBeGreaterThan(1000);
  const faults = pages.flatMap((file) => broken(file).map((address) => `${file}: ${address}`));
  expect(faults).toEqual([]);
});

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
/** Scripts in the page itself that are no data. */
const INLINE = /<script(?![^>]*(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script/g;

/** Scripts that stand in a page; in an embed, those that its own policy does not name by their bytes. */
function unnamedScripts(file: string, html: string): readonly string[] {
  const scripts = [...html.matchAll(INLINE)].map(([, script = '']) => script);
  const policy = /^(?:embed|frozen)\//.test(file) ? (POLICY.exec(html)?.[1] ?? '') : '';
  return scripts.filter(
    (script) => !policy.includes(`'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  );
}

test('[B12] no page carries inline style or script, but embeds the one that they name by its bytes', () => {
  const faults = pages.filter((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    return /\sstyle="/.test(html) || unnamedScripts(file, html).length > 0 || /\son[a-z]+="/.test(html);
  });
  expect(faults).toEqual([]);
});
