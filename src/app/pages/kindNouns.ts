import type { ClaimKind } from '../../domain/claim';
import type { Lang } from '../../domain/text';
import { countWord } from '../../i18n/join';

interface Noun {
  /** With its measure word: 个基地. */
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}

const noun = (zh: string, one: string, many = `${one}s`): Noun => ({ zh, one, many });

/** What claims of a kind are called when they are counted. */
const NOUNS: Record<ClaimKind, Noun> = {
  plan: noun('处规划本身的说明', 'fact about the plan', 'facts about the plan'),
  target: noun('个目标', 'target'),
  vision: noun('个愿景', 'vision'),
  cluster: noun('个集群', 'cluster'),
  base: noun('个基地', 'base'),
  district: noun('处街区与园区', 'quarter or park', 'quarters and parks'),
  instrument: noun('项资金支持', 'kind of support', 'kinds of support'),
  task: noun('项任务', 'task'),
  project: noun('个工程与项目', 'project'),
  action: noun('项行动', 'action'),
  safeguard: noun('项保障措施', 'safeguard'),
  principle: noun('条原则', 'principle'),
  problem: noun('个问题', 'problem'),
  category: noun('个产业门类', 'industry or category', 'industries and categories'),
  product: noun('个产品', 'product'),
  platform: noun('个平台', 'platform'),
  institution: noun('个机构', 'institution'),
  enterprise: noun('处企业', 'enterprise entry', 'enterprise entries'),
  event: noun('个活动', 'event'),
  channel: noun('条渠道', 'channel'),
  technology: noun('项技术', 'technology', 'technologies'),
  talent: noun('项人才内容', 'entry on talent', 'entries on talent'),
  partner: noun('个合作方', 'entry on partners', 'entries on partners'),
  absence: noun('处未载', 'thing left unsaid', 'things left unsaid'),
};

/** A count of claims of a kind: "six bases", "六个基地"; with a total, "six of eight bases", "八个基地中的六个". */
export function countedKind(kind: ClaimKind, count: number, total: number | undefined, lang: Lang): string {
  const { zh, one, many } = NOUNS[kind];
  if (lang === 'zh') {
    const measure = zh.charAt(0);
    return total === undefined
      ? countWord(count, lang) + zh
      : `${countWord(total, lang)}${zh}中的${countWord(count, lang)}${measure}`;
  }
  const name = count === 1 && total === undefined ? one : many;
  return total === undefined
    ? `${countWord(count, lang)} ${name}`
    : `${countWord(count, lang)} of ${countWord(total, lang)} ${name}`;
}
