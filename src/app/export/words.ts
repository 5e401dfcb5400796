import type { Lang, LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What stands in and around files that people take away. */
const WORDS = {
  title: text('标题', 'Title'),
  finding: text('要点', 'Finding'),
  plan: text('规划', 'Plan'),
  source: text('来源', 'Source'),
  date: text('下载日期', 'Downloaded'),
  licence: text('许可', 'Licence'),
  permalink: text('网址', 'Address'),
  boundaries: text('边界', 'Boundaries'),
  shown: text('所示', 'Shown'),
  claims: text('说法编号', 'Claim ids'),
  status: text('依据性质', 'Standing'),
  document: text('文件', 'Document'),
  locator: text('位置', 'Where in the document'),
  phrase: text('原文', 'Phrase'),
  selected: text('所选', 'Chosen'),
  licenceNote: text(
    '数据与图：时尚产业集群图谱，CC BY 4.0，转用请注明出处。引语属各文件，只作依据引用。',
    'Data and picture: Fashion Cluster Atlas, CC BY 4.0; name the atlas when you use them. Quoted phrases belong to their documents.',
  ),
  boundariesNote: text('仅为示意，非测绘成果', 'A sketch, not a survey'),
} as const satisfies Record<string, LocalText>;

export type ExportWord = keyof typeof WORDS;

/** A word of the exports in a language. */
export const put = (lang: Lang, word: ExportWord): string => WORDS[word][lang];
