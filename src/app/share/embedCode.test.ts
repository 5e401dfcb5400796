// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { embedCode } from './embedCode';

const hostile = `"><script>alert(1)</script>`;
const parse = (html: string): HTMLElement => {
  const host = document.createElement('template');
  host.innerHTML = html;
  const box = document.createElement('div');
  box.append(host.content);
  return box;
};
const code = {
  src: 'https://a.test/embed/zh/x/?select=y&theme=dark',
  title: hostile,
  page: 'https://a.test/zh/x/',
  height: 612,
};

it('is a frame with a name and a link, and nothing that a title could add', () => {
  const box = parse(embedCode(code));
  const frame = box.querySelector('iframe');
  expect([...box.children]).toEqual([frame]);
  expect(frame?.src).toBe(code.src);
  expect(frame?.title).toBe(hostile);
  expect(frame?.getAttribute('height')).toBe('612');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  const inside = parse(frame?.textContent ?? '').querySelector('a');
  expect(inside?.href).toBe(code.page);
  expect(inside?.textContent).toBe(hostile);
});
it('brings its script only where the height follows the content', () => {
  expect(embedCode(code)).not.toContain('<script');
  const box = parse(embedCode({ ...code, script: 'https://a.test/embed.js' }));
  expect(box.querySelector('script')?.src).toBe('https://a.test/embed.js');
  expect(box.querySelector('script')?.hasAttribute('async')).toBe(true);
});
