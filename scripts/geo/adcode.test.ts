import { describe, expect, it } from 'vitest';
import { adcodeOf, isCounty, isPrefecture, isProvince, normaliseAdcode, prefectureOf, provinceOf } from './adcode';

describe('normaliseAdcode', () => {
  it.each([
    ['370102', '370102'],
    [370102, '370102'],
    ['156370102', '370102'],
    ['156370000', '370000'],
    ['37', '370000'],
    ['3701', '370100'],
    ['370102000000', '370102'],
  ])('reads %j as %s', (value, code) => expect(normaliseAdcode(value)).toBe(code));

  it.each(['', '100000_JD', 'abc', null, undefined, {}, '999999', '1234567'])('refuses %j', (value) =>
    expect(normaliseAdcode(value)).toBeUndefined(),
  );
});

it('takes the first property that is a code, then the feature id', () => {
  expect(adcodeOf({ name: '历下区', gb: '156370102' })).toBe('370102');
  expect(adcodeOf({ id: '370103' }, '1')).toBe('370103');
  expect(adcodeOf(null, 370104)).toBe('370104');
  expect(adcodeOf({ name: '境界线', gb: '' })).toBeUndefined();
});

it('knows levels and parents', () => {
  expect([isProvince('370000'), isPrefecture('370100'), isCounty('370102')]).toEqual([true, true, true]);
  expect([isPrefecture('370000'), isCounty('441900')]).toEqual([false, false]);
  expect([prefectureOf('370102'), provinceOf('370102')]).toEqual(['370100', '370000']);
});
