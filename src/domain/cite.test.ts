import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAccess } from './accessed';
import { CITATION_FORMATS, cite, type Work } from './cite';

const picture: Work = {
  kind: 'picture',
  key: 'atlas-shandong-bases',
  author: 'Fashion Cluster Atlas',
  title: 'Yantai is named in six of the eight bases',
  url: 'https://atlas.test/en/shandong-bases/?select=yantai',
  accessed: '2026-11-02',
  lang: 'en',
};
const speech: Work = {
  kind: 'document',
  key: 'gd-speech',
  author: '未署名的网站',
  title: '在会议上的讲话',
  date: '2012-08-16',
  accessed: '2026-11-02',
  lang: 'zh',
};

describe('an entry by GB/T 7714', () => {
  it('of a picture: body, title, type, day of access, path', () => {
    expect(cite(picture, 'gbt7714')).toBe(
      'Fashion Cluster Atlas. Yantai is named in six of the eight bases[EB/OL]. [2026-11-02]. https://atlas.test/en/shandong-bases/?select=yantai.',
    );
  });
  it('of a document that states its date, and no address', () => {
    expect(cite(speech, 'gbt7714')).toBe('未署名的网站. 在会议上的讲话[Z]. 2012-08-16.');
    expect(cite({ ...speech, url: 'https://d.test/' }, 'gbt7714')).toContain(
      '[EB/OL]. (2012-08-16)[2026-11-02]. https',
    );
  });
});

describe('an entry that was written before anybody looked', () => {
  const { accessed: day = '', ...unseen } = { ...speech, url: 'https://d.test/' };
  const { date: _date, ...undated } = unseen;
  it.each([unseen, undated])('gets the day by GB/T 7714, once, as if it had had it from the first', (work) => {
    const entry = withAccess(cite(work, 'gbt7714'), day);
    expect(entry).toBe(cite({ ...work, accessed: day }, 'gbt7714'));
    expect(withAccess(entry, '2030-01-01')).toBe(entry);
  });
  it('leaves others as they are', () => {
    for (const text of [cite(unseen, 'apa'), cite(speech, 'gbt7714')]) expect(withAccess(text, day)).toBe(text);
  });
  it('has nothing made up in the other formats', () => {
    const { accessed: _accessed, ...picked } = picture;
    for (const format of CITATION_FORMATS) expect(cite(picked, format)).not.toContain('undefined');
  });
});

describe('an entry by APA', () => {
  it('of a picture: without a date, with the day on which it was looked at', () => {
    expect(cite(picture, 'apa')).toBe(
      'Fashion Cluster Atlas. (n.d.). Yantai is named in six of the eight bases [Data visualization]. Retrieved November 2, 2026, from https://atlas.test/en/shandong-bases/?select=yantai',
    );
  });
  it.each([
    ['2012-08-16', '(2012, August 16)'],
    ['2012-08', '(2012, August)'],
    ['2012', '(2012)'],
  ])('spells %s as %s', (date, spelt) => {
    expect(cite({ ...speech, date }, 'apa')).toContain(spelt);
  });
});

describe('an entry for BibTeX', () => {
  it('names its fields, and leaves out what is not known', () => {
    const entry = cite(picture, 'bibtex');
    expect(entry).toMatch(/^@misc\{atlas-shandong-bases,\n/);
    expect(entry).toContain('  urldate = {2026-11-02},');
    expect(entry).not.toContain('year');
    expect(cite(speech, 'bibtex')).toContain('  year = {2012},\n  month = {8},\n  langid = {chinese}\n}');
  });
  it('keeps any title from being read as commands, and its braces in pairs', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const line = cite({ ...picture, title: `x${title}` }, 'bibtex')
          .replace(/\\text\w+\{\}/g, '')
          .replace(/\\[{}#$%&_]/g, '');
        const [inside = ''] = /title = \{\{(.*?)\}\},\n {2}howpublished/s.exec(line)?.slice(1) ?? ['\\'];
        expect(inside).not.toMatch(/[\\{}#$%&_~^]/);
      }),
    );
  });
});

it('every format gives the title and the author', () => {
  for (const format of CITATION_FORMATS)
    for (const work of [picture, speech]) {
      expect(cite(work, format)).toContain(work.title);
      expect(cite(work, format)).toContain(work.author);
    }
});
