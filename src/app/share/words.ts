import type { CitationFormat } from '../../domain/cite';
import type { Lang, LocalText } from '../../domain/text';
import type { EmbedTheme } from '../../state/embed';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What the dialogs say. Apart from the catalogue, because they are fetched only when somebody opens one. */
export const SHARE = {
  link: text('网址', 'Address'),
  linkNote: text(
    '网址带着您选中和筛选的内容，对方看到的与您相同。',
    'It carries what you selected and filtered; whoever opens it sees the same.',
  ),
  copyLink: text('复制网址', 'Copy address'),
  send: text('发送给……', 'Send to…'),
  cite: text('引用', 'Cite'),
  citeWhat: text('引用对象', 'What to cite'),
  thisPicture: text('这张图', 'This picture'),
  format: text('格式', 'Format'),
  copyCitation: text('复制引用', 'Copy citation'),
  quote: text('引文', 'Quotation'),
  quoteNote: text('原文语句与出处一并复制。', 'The words and where they stand, copied together.'),
  quoteNone: text(
    '在图中选中一处，这里就有它的原文和出处。',
    'Choose a mark in the picture, and its words and source stand here.',
  ),
  preview: text('预览', 'Preview'),
  width: text('栏宽', 'Column width'),
  theme: text('底色', 'Theme'),
  accent: text('主色', 'Accent colour'),
  planColour: text('用规划的颜色', 'Use the plan’s colour'),
  language: text('语言', 'Language'),
  height: text('高度', 'Height'),
  heightFixed: text('固定', 'Fixed'),
  heightAuto: text('随内容（多一行脚本）', 'Follows the content (adds a script)'),
  freeze: text('冻结这一版', 'Freeze this version'),
  frozenNote: text(
    '此网址的内容永不变动，日后数据修订也不影响您的文章。',
    'What this address shows never changes, whatever is corrected in the data later.',
  ),
  frozenFailed: text(
    '没有取到这一版的网址；代码仍指向会更新的图。',
    'The address of this version did not arrive; the code still leads to the view that is kept up to date.',
  ),
  code: text('嵌入代码', 'Embed code'),
  copyCode: text('复制代码', 'Copy code'),
} as const satisfies Record<string, LocalText>;

/** The name of each theme. */
export const THEME_WORDS: Record<EmbedTheme, LocalText> = {
  light: text('浅色', 'Light'),
  dark: text('深色', 'Dark'),
  plain: text('素净', 'Plain'),
};

/** Names of the languages, each in itself. */
export const LANGUAGE_WORDS: Record<Lang, string> = { zh: '中文', en: 'English' };

/** The name of each format. */
export const FORMAT_WORDS: Record<CitationFormat, LocalText> = {
  gbt7714: text('GB/T 7714—2015', 'GB/T 7714—2015'),
  apa: text('APA 第7版', 'APA 7'),
  bibtex: text('BibTeX', 'BibTeX'),
};

/** What the preview is called for who cannot see it. */
export const PREVIEW_TITLE: Record<Lang, (width: number) => string> = {
  zh: (width) => `${width} 像素宽时的样子`,
  en: (width) => `As it looks ${width} px wide`,
};

/** How the preview is shown where it has not enough room. */
export const PREVIEW_SCALED: Record<Lang, (percent: number) => string> = {
  zh: (percent) => `按 ${percent}% 缩小显示`,
  en: (percent) => `shown at ${percent}%`,
};

/** What a fixed height is good for. */
export const FIXED_NOTE: Record<Lang, (width: number, height: number) => string> = {
  zh: (width, height) => `${height} 像素高，正合 ${width} 像素宽的栏；栏更窄时图在框内滚动。`,
  en: (width, height) =>
    `${height} px fits a column of ${width} px; in a narrower one the embed scrolls inside its frame.`,
};

/** What became of a colour that could not be read on its ground. */
export const ACCENT_NOTE: Record<Lang, (used: string) => string> = {
  zh: (used) => `这个颜色在此底色上看不清，已调整为 ${used}。`,
  en: (used) => `That colour cannot be read on this ground; ${used} is used.`,
};
