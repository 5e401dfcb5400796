import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/domain/escape';
import { type Assets, type PageParts, pageHtml, staticGraph } from './html';

const ASSETS: Assets = {
  manifest: {
    'index.html': {
      file: 'assets/main.js',
      css: ['assets/main.css'],
      imports: ['_shared.js'],
      dynamicImports: ['later.ts'],
    },
    'src/views/v/View.tsx': { file: 'assets/view.js', css: ['assets/view.css'], imports: ['_marks.js'] },
    'src/app/enhance-entry.ts': { file: 'assets/enhance.js', css: ['assets/read.css'], imports: ['_marks.js'] },
    'src/app/search-entry.ts': { file: 'assets/search.js', css: ['assets/read.css'], imports: ['_marks.js'] },
    'src/views/v/view.ts': { file: 'assets/definition.js' },
    '_shared.js': { file: 'assets/shared.js', imports: ['_marks.js'] },
    '_marks.js': { file: 'assets/marks.js', imports: ['_shared.js'] },
    'later.ts': { file: 'assets/later.js' },
  },
  styleText: (file) => `.${/(\w+)\.css/.exec(file)?.[1]}{color:red}`,
  bytes: (file) => (file.includes('marks') ? 2_000 : 1_000),
  embed: { script: 'answer()', later: 'filtered', styles: '.embed{color:red}.filtered{top:0}.other{top:0}' },
};
const HOSTILE = `</title><script>alert("1")</script> & 'x'`;

const page = (parts: Partial<PageParts> = {}, more: Partial<PageParts['page']> = {}): string =>
  pageHtml({
    path: '/zh/claim/sd-cluster-jimo/',
    page: { lang: 'zh', html: '<main>正文</main>', title: '标题', description: '说明', ...more },
    assets: ASSETS,
    siteUrl: '/',
    ...parts,
  });

/** What the tags of a page point at. */
const addresses = (html: string): string[] =>
  [...html.matchAll(/ (?:src|href|content)="(\.[^"]*)"/g)].map(([, to]) => to ?? '');

describe('escaped text', () => {
  it('cannot end a tag, an attribute or a title', () => {
    expect(escapeHtml(HOSTILE)).not.toMatch(/[<>"]/);
    expect(escapeHtml('a & b &amp; <c> "d"')).toBe('a &amp; b &amp;amp; &lt;c&gt; &quot;d&quot;');
  });
  it('stands in the title and the description', () => {
    const html = page({}, { title: HOSTILE, description: HOSTILE });
    expect(html).toContain(`<title>${escapeHtml(HOSTILE)}</title>`);
    expect(html).toContain(`content="${escapeHtml(HOSTILE)}"`);
    expect(html).not.toContain('alert("1")');
  });
});

describe('a page', () => {
  it.each([
    ['/zh/', '../'],
    ['/zh/shandong-bases/', '../../'],
    ['/zh/claim/sd-cluster-jimo/', '../../../'],
    ['/', './'],
  ])('at %s reaches its files by %s', (path, up) => {
    const html = page({ path });
    expect(html).toContain(`<meta name="atlas-root" content="${up}">`);
    expect(html).toContain(`src="${up}assets/enhance.js"`);
    expect(html).toContain(`href="${up}assets/read.css"`);
    for (const to of addresses(html))
      expect(new URL(to, `https://host.test/sub/folder${path}`).pathname).toMatch(
        /^\/sub\/folder\/(assets\/|late\.js|favicon|zh\/|en\/|$)/,
      );
  });
  it.each([
    ['zh', 'zh-Hans'],
    ['en', 'en'],
  ] as const)('in %s says so: %s', (lang, code) => {
    expect(page({}, { lang })).toContain(`<html lang="${code}"`);
  });
  it('that is framed opens its links beside the page around it, and is passed by', () => {
    const html = page({}, { embed: true });
    expect(html).toContain('<base target="_blank">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(page()).not.toMatch(/<base|noindex/);
  });
  it('that is framed loads nothing: neither scripts nor styles', () => {
    const html = page({}, { embed: true, module: 'src/views/v/View.tsx', html: '<main class="view">a</main>' });
    expect(html).not.toMatch(/<script[^>]* src=|rel="(?:stylesheet|modulepreload)"/);
  });
  it('that is framed carries the styles that it uses and the script that answers, and says which by their bytes', () => {
    const html = page({}, { embed: true, module: 'src/views/v/View.tsx', html: '<main class="embed view">a</main>' });
    const [, css = ''] = /<style>(.*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script type="module">(.*?)<\/script>/.exec(html) ?? [];
    expect(css).toBe('.embed{color:red}.filtered{top:0}.view{color:red}');
    expect(script).toBe('answer()');
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self' ${hash(css)}; script-src 'self' ${hash(script)}">`;
    expect(html.indexOf(policy)).toBeGreaterThan(0);
    expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<style>'));
    // Nothing runs before what it answers for stands in the page.
    expect(html.indexOf('<script type="module">')).toBeGreaterThan(html.indexOf('</main>'));
    expect(page({}, { embed: true, html: '<main class="view">a</main>' })).toContain('<style>.filtered{top:0}</style>');
  });
  it('that is framed holds nothing for a framework to find its way by', () => {
    const html = '<main>a<!-- --> b</main>';
    expect(page({}, { embed: true, html })).toContain('<main>a b</main>');
    expect(page({}, { html })).toContain(html);
  });
  it('has the styles of its picture, and each style sheet once', () => {
    const sheets = [...page({}, { module: 'src/views/v/View.tsx' }).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)];
    expect(sheets.map(([, href]) => href)).toEqual(['../../../assets/read.css', '../../../assets/view.css']);
  });
  it('has no script and no style of its own, which the policy forbids', () => {
    const html = page({}, { block: '{"path":"/zh/"}' });
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    const inline = scripts.filter(([, , text]) => text !== '').map(([, attributes]) => attributes);
    expect(inline).toEqual([' type="application/json" id="page-data"']);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });
  it('names itself in the other language, absolutely where the address of the site is known', () => {
    expect(page()).toContain('hreflang="en" href="../../../en/claim/sd-cluster-jimo/"');
    const known = page({ siteUrl: 'https://atlas.test/sub/' });
    expect(known).toContain('<link rel="canonical" href="https://atlas.test/sub/zh/claim/sd-cluster-jimo/">');
    expect(known).toContain('hreflang="en" href="https://atlas.test/sub/en/claim/sd-cluster-jimo/"');
  });
  it('tells other sites what it is: its finding, and its picture where addresses can be absolute', () => {
    const finding = {
      title: '九个集群 · 时尚产业集群图谱',
      card: '/export/zh/x-card.png',
      structured: { a: '</script>' },
    };
    const local = page({}, finding);
    expect(local).toContain('<meta property="og:title" content="九个集群">');
    expect(local).not.toMatch(/og:image|og:url|ld\+json/);
    const known = page({ siteUrl: 'https://atlas.test/sub/' }, finding);
    expect(known).toContain('<meta property="og:image" content="https://atlas.test/sub/export/zh/x-card.png">');
    expect(known).toContain('<meta property="og:url" content="https://atlas.test/sub/zh/claim/sd-cluster-jimo/">');
    expect(known).toContain('<script type="application/ld+json">{"a":"\\u003c/script>"}</script>');
    expect(known).toContain('<meta property="og:image:alt" content="九个集群">');
    expect(page({ siteUrl: 'https://atlas.test/' }, { ...finding, cardSays: '山东规划' })).toContain(
      '<meta property="og:image:alt" content="山东规划">',
    );
    expect(page({ siteUrl: 'https://atlas.test/' }, { ...finding, embed: true })).not.toMatch(/og:|ld\+json/);
  });
  it('outside both languages names no other', () => {
    expect(page({ path: '/' })).not.toContain('hreflang');
  });
});

describe('a page that the app takes over', () => {
  const block = '{"text":"\\u003c/script>"}';
  it('carries its data as they were made safe', () => {
    expect(page({}, { block })).toContain(`<script type="application/json" id="page-data">${block}</script>`);
  });
  it('loads the app, and what it imports, in one round trip', () => {
    const html = page({}, { block });
    expect(html).toContain('<script type="module" crossorigin src="../../../assets/main.js">');
    for (const file of ['shared', 'marks'])
      expect(html).toContain(`<link rel="modulepreload" crossorigin href="../../../assets/${file}.js">`);
    expect(html).not.toContain('later.js');
    expect(html).not.toContain('enhance.js');
  });
  it('asks for the longest first', () => {
    const html = page({}, { block });
    expect(html.indexOf('assets/marks.js')).toBeLessThan(html.indexOf('assets/shared.js'));
  });
  it('loads early what the app will ask for first', () => {
    const html = page({}, { block, early: ['src/views/v/view.ts'] });
    expect(html).toContain('<link rel="modulepreload" crossorigin href="../../../assets/definition.js">');
  });
  it('does without what the bundler folded into another chunk', () => {
    expect(page({}, { block, early: ['folded.ts'] })).toBe(page({}, { block }));
  });
  it('loads what searches where it searches, and nowhere else', () => {
    expect(page({}, { search: true })).toContain('src="../../../assets/search.js"');
    expect(page()).not.toContain('search.js');
  });
  it('is otherwise only read, and loads a few KB', () => {
    expect(page()).toContain('src="../../../assets/enhance.js"');
    expect(page()).not.toMatch(/page-data|assets\/main\.js/);
  });
});

describe('the static graph of a chunk', () => {
  it('holds each chunk once, whatever imports what', () => {
    expect(staticGraph(ASSETS.manifest, 'index.html')).toEqual(['index.html', '_shared.js', '_marks.js']);
    expect(staticGraph(ASSETS.manifest, 'later.ts')).toEqual(['later.ts']);
  });
  it('tells what the bundler did not write', () => {
    expect(() => staticGraph(ASSETS.manifest, 'gone.ts')).toThrow('the bundler\'s manifest has no "gone.ts"');
  });
});
