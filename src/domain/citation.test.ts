import { describe, expect, it } from 'vitest';
import { quotation } from './citation';
import { byId } from './slice';
import { realAtlas } from './testing/realAtlas';

const atlas = realAtlas();

function cited(id: string, lang: 'zh' | 'en'): string {
  const claim = byId(atlas.claims, id, 'claim');
  const evidence = claim.evidence[0];
  if (!evidence) throw new Error(`${id} has no evidence`);
  const source = byId(atlas.sources, evidence.source, 'source');
  return quotation({ claim, evidence, source, url: `https://atlas.test/${lang}/claim/${id}/` }, lang);
}

describe('a citation', () => {
  it('in Chinese: words, title, place, publisher, date, address', () => {
    expect(cited('sz-district-consumer-streets', 'zh')).toMatchInlineSnapshot(
      `"“在福田、罗湖、南山、龙华、龙岗等区域”——《深圳市时尚产业高质量发展行动计划（2020—2024年）》，三(五)13，中商情报网（转载网页），2020-03-24。https://atlas.test/zh/claim/sz-district-consumer-streets/"`,
    );
  });
  it('in English, with the words as the document has them', () => {
    expect(cited('sz-district-consumer-streets', 'en')).toMatchInlineSnapshot(
      `"“在福田、罗湖、南山、龙华、龙岗等区域” — Shenzhen action plan for the high-quality development of the fashion industry (2020–2024), 三(五)13, Zhongshang Qingbao Wang, a Chinese business news site (page that carries a copy), 2020-03-24. https://atlas.test/en/claim/sz-district-consumer-streets/"`,
    );
  });
  it('of an English document in Chinese', () => {
    expect(cited('sd-target-champions', 'zh')).toMatchInlineSnapshot(
      `"“a national-level individual project”——《山东将重点支持7市9个纺织服装特色产业集群培育壮大》，¶2，未署名的转载网站，日期未载。https://atlas.test/zh/claim/sd-target-champions/"`,
    );
  });
  it('says where the document bears no date', () => {
    const claim = byId(atlas.claims, 'sd-target-champions', 'claim');
    const { date: _date, ...source } = byId(atlas.sources, 'shandong-report', 'source');
    const evidence = { source: source.id, locator: '¶1', phrase: 'words' };
    const url = 'https://atlas.test/';
    expect(quotation({ claim, evidence, source, url }, 'en')).toMatch(/, n\.d\. https:\/\/atlas\.test\/$/);
    expect(quotation({ claim, evidence, source, url }, 'zh')).toContain('，日期未载。https://atlas.test/');
  });
});
