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
  copyCode: { zh: '复制代码', en: 'Copy code' },
  codeOf: {
    zh: (title: string) => `“${title}”的嵌入代码`,
    en: (title: string) => `Embed code of ${title}`,
  } satisfies Record<Lang, (title: string) => string>,
} as const;
