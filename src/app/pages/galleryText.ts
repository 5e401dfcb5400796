import type { Lang } from '../../domain/text';

type Counted = Record<Lang, (n: number) => string>;

/** What the gallery says. */
export const GALLERY = {
  title: { zh: '图库', en: 'Gallery' },
  dek: {
    zh: (n) => `${n} 张图，每张都可嵌入您的文章：复制代码，贴进网页即可。无需注册，不设 Cookie，不向第三方发送请求。`,
    en: (n) =>
      `${n} views, each ready to stand in a story: copy its code and paste it into the page. No account, no cookie, no request to anybody else.`,
  } satisfies Counted,
  cite: { zh: '引用与冻结', en: 'Citing and freezing' },
  citeText: {
    zh: '数据与图以 CC BY 4.0 提供：请写明“时尚产业集群图谱”和这张图的网址。每张图下方的“分享”给出 GB/T 7714、APA 和 BibTeX 格式的引用，以及选中语句的原文和出处；“嵌入”可以选底色、颜色和语言，也可以冻结这一版，让文章里的图永不变动。',
    en: 'Claims and pictures are CC BY 4.0: name the Fashion Cluster Atlas and give the view’s address. “Share” under each picture gives its citation in GB/T 7714, APA and BibTeX, and the selected words with their source; “Embed” sets theme, colour and language, and can freeze the version, so that the picture in a story never changes.',
  },
  copyCode: { zh: '复制代码', en: 'Copy code' },
  codeOf: {
    zh: (title: string) => `“${title}”的嵌入代码`,
    en: (title: string) => `Embed code of ${title}`,
  } satisfies Record<Lang, (title: string) => string>,
} as const;
