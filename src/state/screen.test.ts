import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SCREEN, parseScreen, type ScreenSettings, serializeScreen } from './screen';

const settings: fc.Arbitrary<ScreenSettings> = fc.record(
  {
    tour: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    lang: fc.constantFrom('zh', 'en'),
    theme: fc.constantFrom('dark', 'light'),
    dwell: fc.integer({ min: 5, max: 600 }),
    order: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 12 }),
    stop: fc.integer({ min: 1, max: 99 }),
    idle: fc.integer({ min: 10, max: 3600 }),
    stage: fc.constantFrom('auto', 'gl', 'svg'),
  },
  { requiredKeys: ['lang', 'theme', 'dwell', 'order', 'stop', 'idle', 'stage'] },
);

it('reads back what it writes', () => {
  fc.assert(
    fc.property(settings, (each) => {
      expect(parseScreen(serializeScreen(each))).toEqual(each);
    }),
  );
});

it('[C1] makes valid settings of any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const read = parseScreen(`?${text}`);
      expect(parseScreen(serializeScreen(read))).toEqual(read);
    }),
  );
});

it('writes nothing for the default, and keeps commas readable', () => {
  expect(serializeScreen(DEFAULT_SCREEN)).toBe('');
  expect(serializeScreen({ ...DEFAULT_SCREEN, order: [3, 1] })).toBe('?order=3,1');
});

it.each([
  ['?dwell=0', 'dwell'],
  ['?dwell=1e3', 'dwell'],
  ['?dwell=-20', 'dwell'],
  ['?dwell=99999999999', 'dwell'],
  ['?lang=xx', 'lang'],
  ['?stop=NaN', 'stop'],
  ['?idle=%E0%A4%A', 'idle'],
  ['?order=1,x', 'order'],
  [`?order=${'1,'.repeat(3000)}`, 'order'],
  ['?__proto__[x]=1&theme=__proto__', 'theme'],
] as const)('[C3] [C5] [C7] %s is the default', (search, name) => {
  expect(parseScreen(search)[name]).toEqual(DEFAULT_SCREEN[name]);
});
