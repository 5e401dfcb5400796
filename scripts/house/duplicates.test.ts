import { describe, expect, it } from 'vitest';
import { duplicatesIn } from './duplicates';
import { readSources } from './sources';

/** A dozen lines. Shorter stretches that are alike are mostly the shape of what they do. */
const LEAST = 70;
/** Tests say things again on purpose, and what a program wrote has no reader. */
const LEFT_OUT = /\.test\.|\/testing\/|\/fixtures?[/.]|\.generated\./;

const house = new Map([...readSources(process.cwd(), ['src', 'scripts'])].filter(([file]) => !LEFT_OUT.test(file)));

const says = (name: string, more = '') =>
  `import { a } from './a';\n\n/** Said apart. */\nexport function ${name}(x: number): string {\n${'  x = a(x + 1) * 2;\n'.repeat(6)}${more}  return 'y';\n}\n`;
const found = (files: Record<string, string>, least = 40) => duplicatesIn(new Map(Object.entries(files)), least);

describe('nothing is written twice', () => {
  it('in the house', () => {
    expect(house.size).toBeGreaterThan(300);
    expect(duplicatesIn(house, LEAST).map(({ places, tokens }) => `${places.join(' = ')}: ${tokens} tokens`)).toEqual(
      [],
    );
  });

  it('finds a planted copy of a whole file of the house', () => {
    const [file = '', text = ''] = [...house].find(([path]) => path === 'src/domain/slice.ts') ?? [];
    const copies = duplicatesIn(new Map([...house, ['src/zz/copy.ts', text]]), LEAST);
    expect(copies[0]?.places[0].replace(/:\d+$/, '')).toBe(file);
  });

  it('finds a copy in another file or further down, with both places', () => {
    const own = "export const alone = ['a', 'b'];\n";
    expect(found({ 'a.ts': says('f'), 'b.ts': `${own}${says('f')}` })).toMatchObject([
      { places: ['a.ts:4', 'b.ts:5'] },
    ]);
    expect(found({ 'a.ts': `${says('f')}${own}${says('g')}` })).toHaveLength(1);
  });

  it('is not misled by comments, line breaks and commas', () => {
    const laid = says('f').replaceAll(' * 2', '\n    // twice\n    * 2').replace('(x: number)', '(x: number,)');
    expect(found({ 'a.ts': says('f'), 'b.ts': laid })).toHaveLength(1);
  });

  it('takes no stretch of repeated lines for a copy of itself, and no short one', () => {
    expect(found({ 'a.ts': says('f') }, 60)).toEqual([]);
    expect(found({ 'a.ts': says('f'), 'b.ts': says('f') }, 200)).toEqual([]);
  });

  it('leaves imports aside', () => {
    const imports = Array.from({ length: 20 }, (_, n) => `import { a${n} } from './a${n}';\n`).join('');
    expect(found({ 'a.ts': imports, 'b.ts': imports })).toEqual([]);
  });
});
