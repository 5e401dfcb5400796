import type { ActorRef, ClaimKind, DistrictClaim, Instrument, PlanClaim } from '../domain/claim';
import type { CaveatType, Source, Status } from '../domain/evidence';
import type { PlaceLevel } from '../domain/place';
import type { Lang, LocalText } from '../domain/text';
import type { Actor } from '../domain/vocabulary';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** Every sentence and label of the interface, in both languages. A missing language is a type error. */
export const WORDS = {
  siteName: text('时尚产业集群图谱', 'Fashion Cluster Atlas'),
  siteLine: text('地方时尚产业规划说了什么，原文为证', 'What regional fashion-industry plans say, in their own words'),
  skip: text('跳到正文', 'Skip to content'),
  nav: text('主导航', 'Main'),
  home: text('首页', 'Home'),
  views: text('图', 'Views'),
  plans: text('规划', 'Plans'),
  compare: text('比较', 'Compare'),
  compareWith: text('与另一条比较', 'Compare with…'),
  method: text('读法', 'Method'),
  otherLanguage: text('English', '中文'),
  otherLanguageHint: text('Read this page in English', '用中文看这一页'),
  darkTheme: text('深色', 'Dark'),
  lightTheme: text('浅色', 'Light'),
  source: text('来源', 'Source'),
  sources: text('来源', 'Sources'),
  evidence: text('原文依据', 'The words'),
  evidenceLead: text(
    '图中每一处都出自下列语句；点开可看全部说明。',
    'Every mark above rests on one of these phrases; open one for all that is known about it.',
  ),
  table: text('数据表', 'Table'),
  list: text('名录', 'List'),
  claim: text('说法', 'Claim'),
  claimPage: text('查看这条说法', 'Open this claim'),
  place: text('地点', 'Place'),
  places: text('地点', 'Places'),
  placesOpenEnded: text('原文在名单后写“等”，未列尽', 'the document ends the list with “and other cities”'),
  themes: text('主题', 'Themes'),
  products: text('产品', 'Products'),
  actors: text('责任与参与方', 'Who acts'),
  status: text('依据性质', 'Standing'),
  locator: text('位置', 'Where in the document'),
  phrase: text('原文', 'Phrase'),
  reading: text('我们的读法', 'Our reading'),
  quantity: text('数量', 'Quantity'),
  measure: text('衡量', 'Measures'),
  by: text('期限', 'By'),
  kind: text('类别', 'Kind'),
  plan: text('规划', 'Plan'),
  caveats: text('须知', 'Mind'),
  derivation: text('怎么算出来的', 'How it was worked out'),
  assumptions: text('假定', 'Assumptions'),
  partOf: text('属于', 'Part of'),
  parts: text('包含', 'Its parts'),
  citation: text('引用', 'Cite'),
  copy: text('复制', 'Copy'),
  copyQuotation: text('复制引文和出处', 'Copy quotation and source'),
  copied: text('已复制', 'Copied'),
  copyByHand: text(
    '浏览器不许复制，请选中后手动复制。',
    'The browser refused to copy; please select the text and copy it.',
  ),
  close: text('关闭', 'Close'),
  permalink: text('固定网址', 'Permanent address'),
  honour: text('称号', 'Honour'),
  ambition: text('目标定位', 'To become'),
  advantage: text('依托优势', 'Relying on'),
  county: text('区县', 'County or district'),
  prefecture: text('所在市', 'Prefecture'),
  inferred: text('推断', 'inferred'),
  machineTranslated: text('机器翻译的文本', 'machine-translated text'),
  chain: text('产业链环节（本站归类）', 'Link of the value chain (our classification)'),
  instrument: text('支持方式', 'Kind of support'),
  rate: text('比例', 'Rate'),
  cap: text('上限', 'Cap'),
  reward: text('奖励', 'Reward'),
  purpose: text('用于', 'For'),
  recipients: text('给谁', 'Who may receive it'),
  conditions: text('条件', 'Conditions'),
  exceptions: text('例外', 'Exceptions'),
  selectHint: text('点一处，看原话。', 'Choose a mark to see its words.'),
  clear: text('清除选择', 'Clear selection'),
  city: text('城市', 'City'),
  base: text('基地', 'Base'),
  total: text('合计', 'Total'),
  namedTimes: text('被点名次数', 'Times named'),
  notNamed: text('未被点名', 'not named'),
  allClaims: text('全部说法', 'All claims'),
  allPlans: text('全部规划', 'All plans'),
  seeAlso: text('再看', 'See also'),
  notFoundTitle: text('没有这一页', 'There is no such page'),
  notFoundText: text(
    '网址可能抄错，或这一页从未有过。下面是现有的页面。',
    'The address may be mistyped, or the page never existed. Here is what there is.',
  ),
  loadFailed: text(
    '数据没有取到。页面上已有的内容仍可阅读。',
    'The data did not arrive. What is already on the page can still be read.',
  ),
  notReached: text(
    '连不上，没能打开这张图；眼前这一页照旧可用：',
    'No connection, so this view could not be opened; the page before you still works:',
  ),
  retry: text('再试一次', 'Try again'),
  loading: text('正在取数据', 'Fetching data'),
  mapUnavailable: text(
    '此处无法绘制可拖动的地图（浏览器没有 WebGL）。上面的图完整可读，可用按钮缩放。',
    'This browser cannot draw the movable map (no WebGL). The picture above is complete; the buttons still zoom it.',
  ),
  mapLoading: text('正在打开地图', 'Opening the map'),
  panZoom: text('拖动和缩放', 'Pan and zoom'),
  zoomIn: text('放大', 'Zoom in'),
  zoomOut: text('缩小', 'Zoom out'),
  resetMap: text('回到全图', 'Whole map'),
  closeMap: text('收起操作', 'Stop moving the map'),
  gestureHint: text('两指拖动，或按住 Ctrl 滚动缩放', 'Use two fingers, or Ctrl and scroll, to move the map'),
  reviewSlot: text('示意图（未经审图）', 'Unreviewed sketch map'),
  boundaries: text('边界', 'Boundaries'),
  boundariesNote: text(
    '边界为示意，非测绘成果；来源与许可见“读法”。',
    'Boundaries are a sketch, not a survey; origin and licence are given under Method.',
  ),
  madeBy: text('数据由本站整理，CC BY 4.0；代码 MIT。', 'Claims and tables: CC BY 4.0. Code: MIT.'),
  download: text('下载数据', 'Download the data'),
  downloadView: text('下载', 'Download'),
  as_png: text('图片 PNG（两倍分辨率）', 'Picture, PNG at 2×'),
  as_svg: text('矢量图 SVG', 'Picture, SVG'),
  as_csv: text('表格 CSV（含原文与位置）', 'Table with the words, CSV'),
  as_json: text('说法与依据 JSON', 'Claims with evidence, JSON'),
  as_geojson: text('地点 GeoJSON', 'Places, GeoJSON'),
  file_making: text('正在制作文件……', 'Making the file…'),
  file_made: text('文件已交给浏览器下载。', 'The file is with your browser’s downloads.'),
  file_failed: text(
    '没有做成：可能断网了。请再试，或用下面的数据表。',
    'It could not be made; the network may be down. Try again, or use the table below.',
  ),
  counts: text('数目', 'Counts'),
  documentOutline: text('文件脉络', 'Outline of the document'),
  noText: text(
    '这里不转载原文，只引最短的语句。',
    'The document is not copied here; only the shortest phrases are quoted.',
  ),
  nothingHere: text('没有内容', 'Nothing here'),
  period: text('时段', 'Period'),
  issuer: text('发布者', 'Issuer'),
  partnerPlaces: text('合作地点', 'Partner places'),
  within: text('辖内', 'Within it'),
  wholeTerritory: text('适用于全域', 'For the whole territory above it'),
  openAnyway: text('打开', 'Open'),
  search: text('搜索', 'Search'),
  story: text('导览', 'Story'),
  openView: text('打开这张图', 'Open the view'),
  tools: text('分享与取用', 'Share and reuse'),
  share: text('分享', 'Share'),
  embed: text('嵌入', 'Embed'),
  gallery: text('图库', 'Gallery'),
  filter: text('筛选', 'Filter'),
  filterFailed: text('筛选没有取到：这里显示的是全部。', 'The filter did not arrive: everything is shown.'),
  searchHint: text('搜索（Ctrl K 或 ⌘ K）', 'Search (Ctrl K or ⌘ K)'),
} as const satisfies Record<string, LocalText>;

export type Word = keyof typeof WORDS;

/** A word of the interface in a language. */
export const say = (lang: Lang, word: Word): string => WORDS[word][lang];

export const STATUS_WORDS: Record<Status, LocalText> = {
  stated: text('文中载明', 'Stated'),
  counted: text('我们数出', 'Counted by us'),
  derived: text('我们算出', 'Worked out by us'),
  inferred: text('我们推断', 'Inferred by us'),
};

export const CAVEAT_WORDS: Record<CaveatType, LocalText> = {
  translation: text('译文有误', 'Broken translation'),
  contradiction: text('前后不一', 'The document disagrees with itself'),
  difference: text('两份文本不同', 'Two documents differ'),
  absence: text('文中未载', 'Not stated'),
  scope: text('范围', 'What it covers'),
  editorial: text('编者注', 'Editorial note'),
};

/** How many things there are to mind, where there is no room for them. */
export const CAVEATS_COUNTED: Record<Lang, (n: number) => string> = {
  zh: (n) => `另有${n}条须知，见说法页`,
  en: (n) => (n === 1 ? 'one thing to mind, on its page' : `${n} things to mind, on its page`),
};

/** Said where the words of many claims are not in the page. */
export const CLAIMS_ELSEWHERE: Record<Lang, (n: number) => string> = {
  zh: (n) => `这张图出自${n}条说法，这里放不下；点图上一处就看到那里的原话，点表里的名字看全部。`,
  en: (n) =>
    `The picture stands on ${n} claims, too many for this page. Choose a mark to read its words; the names in the table lead to all of them.`,
};

export const KIND_WORDS: Record<ClaimKind, LocalText> = {
  plan: text('规划本身', 'About the plan'),
  target: text('目标', 'Targets'),
  vision: text('愿景', 'Visions'),
  cluster: text('集群', 'Clusters'),
  base: text('基地', 'Bases'),
  district: text('街区与园区', 'Districts, streets and parks'),
  instrument: text('资金', 'Money'),
  task: text('任务', 'Tasks'),
  project: text('工程与项目', 'Projects'),
  action: text('行动', 'Actions'),
  safeguard: text('保障措施', 'Safeguards'),
  principle: text('原则', 'Principles'),
  problem: text('问题', 'Problems'),
  category: text('产业门类', 'Industries and categories'),
  product: text('产品', 'Products'),
  platform: text('平台', 'Platforms'),
  institution: text('机构', 'Institutions'),
  enterprise: text('企业', 'Enterprises'),
  event: text('活动', 'Events'),
  channel: text('渠道', 'Channels'),
  technology: text('技术', 'Technologies'),
  talent: text('人才', 'Talent'),
  partner: text('合作方', 'Partners'),
  absence: text('文中未载', 'Not stated'),
};

export const LEVEL_WORDS: Record<PlaceLevel, LocalText> = {
  country: text('国家', 'Country'),
  region: text('地区', 'Region'),
  abroad: text('境外', 'Abroad'),
  province: text('省级', 'Province level'),
  prefecture: text('地级', 'Prefecture level'),
  county: text('县级', 'County level'),
  'functional-district': text('功能区', 'Functional district'),
  town: text('镇', 'Town'),
  subdistrict: text('街道', 'Subdistrict'),
  'business-area': text('商圈', 'Business area'),
  site: text('地点', 'Site'),
};

export const SOURCE_KIND_WORDS: Record<Source['kind'], LocalText> = {
  'full-text': text('规划全文', 'Full text of the plan'),
  report: text('关于规划的报道', 'Report about the plan'),
  speech: text('关于规划的讲话', 'Speech about the plan'),
};

export const FACT_WORDS: Record<PlanClaim['fact'], LocalText> = {
  title: text('名称', 'Title'),
  period: text('时段', 'Period'),
  validity: text('有效期', 'Validity'),
  issuer: text('发布者', 'Issuer'),
  document: text('文本性质', 'Kind of document'),
  release: text('发布时间', 'Release'),
  scope: text('范围', 'Scope'),
};

export const DISTRICT_WORDS: Record<DistrictClaim['form'], LocalText> = {
  street: text('消费街区', 'Shopping street'),
  'business-area': text('商圈', 'Business area'),
  town: text('特色小镇', 'Town'),
  park: text('园区', 'Park'),
  area: text('区域', 'Area'),
};

export const INSTRUMENT_WORDS: Record<Instrument['form'], LocalText> = {
  'rate-cap': text('按比例资助，有上限', 'Share of the cost, capped'),
  reward: text('定额奖励', 'Fixed reward'),
  'current-standard': text('按现行标准，未写金额', 'By current standards, no amount stated'),
  unspecified: text('未写条件', 'Terms not stated'),
  fund: text('基金或专项资金', 'Fund'),
};

export const ACTOR_TYPE_WORDS: Record<Actor['type'], LocalText> = {
  department: text('部门', 'Department'),
  'district-government': text('区政府', 'District government'),
  association: text('协会', 'Association'),
  media: text('媒体', 'Media'),
  enterprise: text('企业', 'Enterprise'),
  university: text('院校', 'University'),
  alliance: text('联盟', 'Alliance'),
  'platform-operator': text('平台', 'Platform'),
  person: text('个人', 'Person'),
  group: text('一组单位', 'Group'),
};

/** What a body does in a claim; what it answers for first. */
export const ROLE_WORDS: Record<ActorRef['role'], LocalText> = {
  lead: text('牵头', 'Leads'),
  responsible: text('负责', 'Answers for'),
  issuer: text('发布', 'Issues'),
  speaker: text('发言', 'Speaks for'),
  partner: text('参与', 'Takes part in'),
  beneficiary: text('受益', 'Benefits from'),
};
