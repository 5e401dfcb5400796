import { describe, expect, it } from 'vitest';
import { bySource, quotation } from './citation';
import type { Source } from './evidence';
import { byId } from './slice';
import { realAtlas } from './testing/realAtlas';

const atlas = realAtlas();

function cited(id: string, lang: 'zh' | 'en'): string[] {
  const groups = bySource(byId(atlas.claims, id, 'claim').evidence);
  return groups.map(({ source, evidence }) =>
    quotation({ evidence, source: byId(atlas.sources, source, 'source'), url: `https://atlas.test/${lang}/` }, lang),
  );
}

describe('a citation', () => {
  it('in Chinese: words, title, place, publisher, date, address', () => {
    expect(cited('sz-district-consumer-streets', 'zh')).toMatchInlineSnapshot(`
      [
        "“在福田、罗湖、南山、龙华、龙岗等区域” … “环境优美、现代时尚、名品聚集、服务优质、具有国际时尚风范” … “时尚大道与时尚消费街区” … “高标准规划、高品位建设”——《深圳市时尚产业高质量发展行动计划（2020—2024年）》三(五)13，中商情报网（转载网页），2020-03-24。https://atlas.test/zh/",
      ]
    `);
  });
  it('in English, with the words as the document has them', () => {
    expect(cited('sz-district-consumer-streets', 'en')).toMatchInlineSnapshot(`
      [
        "“在福田、罗湖、南山、龙华、龙岗等区域” … “环境优美、现代时尚、名品聚集、服务优质、具有国际时尚风范” … “时尚大道与时尚消费街区” … “高标准规划、高品位建设” — Shenzhen action plan for the high-quality development of the fashion industry (2020–2024), 三(五)13, Zhongshang Qingbao Wang, a Chinese business news site (page that carries a copy), 2020-03-24. https://atlas.test/en/",
      ]
    `);
  });
  it('of an English document in Chinese', () => {
    expect(cited('sd-target-champions', 'zh')).toMatchInlineSnapshot(`
      [
        "“a national-level individual project” … “more than 12 champion demonstration (cultivating) enterprises” … “by 2023”——《山东将重点支持7市9个纺织服装特色产业集群培育壮大》¶2，未署名的转载网站，日期未载。https://atlas.test/zh/",
      ]
    `);
  });

  const { date: _date, ...undated } = byId(atlas.sources, 'shandong-report', 'source');
  const words = [
    { source: undated.id, locator: '¶1', phrase: 'seven cities' },
    { source: undated.id, locator: '¶1', phrase: 'nine clusters' },
    { source: undated.id, locator: '¶4', phrase: 'six bases' },
  ];
  const line = (source: Source, lang: 'zh' | 'en') =>
    quotation({ evidence: words, source, url: 'https://a.test/' }, lang);

  it('says where the document bears no date', () => {
    expect(line(undated, 'en')).toMatch(/, undated\. https:\/\/a\.test\/$/);
    expect(line(undated, 'zh')).toMatch(/，日期未载。https:\/\/a\.test\/$/);
  });
  it('quotes several phrases of one document, each place in it once', () => {
    expect(line(undated, 'en')).toContain('“seven cities” … “nine clusters” … “six bases” — ');
    expect(line(undated, 'en')).toContain(', ¶1; ¶4, ');
    expect(line(undated, 'zh')).toContain('》¶1、¶4，');
  });
  it('is made for each document apart', () => {
    const other = { source: 'other', locator: '¶1', phrase: 'elsewhere' };
    expect(bySource([words[0], other, words[1]].filter((item) => item !== undefined))).toEqual([
      { source: undated.id, evidence: words.slice(0, 2) },
      { source: 'other', evidence: [other] },
    ]);
  });
});
