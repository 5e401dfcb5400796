import type { SearchKind } from '../../domain/searchEntry';
import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** The page of search, in both languages. `{count}` is filled in by the script. */
export const SEARCH = {
  lead: text(
    '输入地点、产品、部门、主题、说法或数字，中文英文都可以。',
    'A place, a product, a department, a theme, a claim or a number, in Chinese or English.',
  ),
  field: text('找什么', 'Search for'),
  placeholder: text('家纺、海阳、5200亿', 'towels, Haiyang, 520 billion'),
  needsScript: text(
    '搜索要运行脚本。没有脚本时，请用下面的名录。',
    'Search needs a script. Without one, the lists below lead to the same pages.',
  ),
  idle: text('↑ ↓ 选择，Enter 打开，Esc 清空。', '↑ ↓ to choose, Enter to open, Esc to clear.'),
  none: text('没有找到。换一个词，或看名录。', 'Nothing found. Try another word, or clear the field for the lists.'),
  one: text('找到1项，按 Enter 打开。', '1 result; Enter opens it.'),
  many: text('找到{count}项，按 Enter 打开第一项。', '{count} results; Enter opens the first.'),
  near: text('没有完全相符的；下面{count}项相近。', 'Nothing matches in full; {count} come near.'),
  growing: text('找到{count}项；目录还没有取完，接着找。', '{count} so far; the index is still arriving.'),
  broken: text(
    '找到{count}项；目录有一部分没有取到，可能不全。',
    '{count} found; part of the index did not arrive, so there may be more.',
  ),
  failed: text(
    '搜索目录没有取到。下面的名录仍然可用。',
    'The search index did not arrive. The lists below still lead everywhere.',
  ),
  more: text('再列出{count}项', 'Show {count} more'),
  byProvince: text('地点', 'Places'),
  abroad: text('境外与跨省地点', 'Abroad and across provinces'),
  results: text('搜索结果', 'Results'),
} as const;

export const SEARCH_KIND_WORDS: Record<SearchKind, LocalText> = {
  place: text('地点', 'Places'),
  view: text('图', 'Views'),
  plan: text('规划', 'Plans'),
  actor: text('部门与机构', 'Departments and other bodies'),
  product: text('产品', 'Products'),
  theme: text('主题', 'Themes'),
  claim: text('说法', 'Claims'),
  source: text('文件', 'Documents'),
};
