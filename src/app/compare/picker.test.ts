// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wirePicker } from './picker';

const group = (measure: string, ids: readonly string[]) =>
  `<section data-measure="${measure}"><h3>${measure}</h3><ul>${ids
    .map((id) => `<li data-choice="${id}"><a href="?a=${id}">${id}</a></li>`)
    .join('')}</ul></section>`;

function open() {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<form data-pick-form><input></form><p data-pick-status></p>
    <div data-pick-groups>${group('halls', ['h1', 'h2'])}${group('brands', ['b1'])}${group('shows', ['s1'])}</div>
    <div data-pick-more><ul></ul></div>`;
  const picker = wirePicker(document);
  if (!picker) throw new Error('no picker');
  return picker;
}

const order = () =>
  [...document.querySelectorAll('[data-measure]')].map((section) => section.getAttribute('data-measure'));
const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the lists of what can be chosen', () => {
  it('put first what measures the same as the choice, and back where it was with the next choice', () => {
    const picker = open();
    picker.offer({ a: 's1' });
    expect(order()).toEqual(['shows', 'halls', 'brands']);
    expect(document.querySelectorAll('h3 small')).toHaveLength(1);
    picker.offer({ a: 'b1' });
    expect(order()).toEqual(['brands', 'halls', 'shows']);
    expect(document.querySelector('h3 small')?.closest('[data-measure]')?.getAttribute('data-measure')).toBe('brands');
    picker.offer({});
    expect(order()).toEqual(['halls', 'brands', 'shows']);
    expect(document.querySelectorAll('h3 small')).toHaveLength(0);
  });
  it('lead to the pair with each claim, and nowhere from the one that is chosen', () => {
    const picker = open();
    picker.offer({ a: 'h1' });
    expect(hrefs()).toEqual([null, '?a=h1&b=h2', '?a=h1&b=b1', '?a=h1&b=s1']);
    picker.offer({ b: 'b1' });
    expect(hrefs()).toEqual([null, '?a=h1&b=b1', '?a=h2&b=b1', '?a=s1&b=b1']);
  });
});
