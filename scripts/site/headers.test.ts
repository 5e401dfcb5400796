import { describe, expect, it } from 'vitest';
import { EMBED_POLICY, headersFile, headersFor, PAGE_POLICY } from './headers';

const policy = (path: string) => headersFor(path)['Content-Security-Policy'];

/** What pages are made of. */
const PARTS = [
  'assets/main-0a1b.js',
  'assets/main-0a1b.css',
  'data/atlas/shared.json',
  'frozen/0a1b/assets/main-0a1b.js',
];

describe('the policy', () => {
  it.each([PAGE_POLICY, EMBED_POLICY])('lets nothing inline, nothing foreign and nothing made of text run', (text) => {
    expect(text).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
    expect(text).toContain("object-src 'none'");
    expect(text).toContain("require-trusted-types-for 'script'");
  });

  it('leaves styles and scripts to embeds, which name their own by its bytes, and to nobody else', () => {
    expect(PAGE_POLICY).toContain("style-src 'self'; script-src 'self'");
    expect(EMBED_POLICY).not.toMatch(/style-src|script-src|default-src/);
    // What a default would hold for has to be named where there is none.
    for (const kind of ['img', 'font', 'connect', 'frame', 'worker', 'object', 'media', 'manifest'])
      expect(EMBED_POLICY).toMatch(new RegExp(`${kind}-src '(?:self|none)'`));
  });

  it('keeps pages out of frames, and embeds in them whatever the parent is', () => {
    for (const path of ['', 'zh/shandong-bases/', 'screen/', '404.html', 'zh/embedded/']) {
      expect(policy(path)).toContain("frame-ancestors 'self'");
    }
    for (const path of ['embed/zh/shandong-bases/', 'frozen/0a1b/en/x/']) {
      expect(policy(path)).not.toContain('frame-ancestors');
    }
  });

  it('goes with what a browser opens or sets to work, not with each of the files that a page is made of', () => {
    const all = ['Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy'];
    for (const path of PARTS) expect(Object.keys(headersFor(path)).filter((name) => all.includes(name))).toEqual([]);
    const opened = [
      '',
      'favicon.svg',
      'sw.js',
      'assets/maplibre-gl-worker-0a1b.js',
      'data/',
      'data/index.html',
      'data/sw.js',
    ];
    for (const path of opened) expect(Object.keys(headersFor(path))).toEqual(expect.arrayContaining(all));
  });

  it('keeps for ever only what has its hash in its address', () => {
    expect(headersFor('assets/main-0a1b.js')['Cache-Control']).toContain('immutable');
    for (const path of ['zh/', 'embed/zh/x/', 'embed.js', 'sw.js', 'data/atlas/shared.json']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    }
  });
});

/** What a host that adds up all matching rules would send. */
function added(file: string, path: string): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  let matches = false;
  for (const line of file.split('\n').filter((text) => text !== '')) {
    if (!line.startsWith(' ')) {
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (matches) {
      const [name = '', ...value] = line.trim().split(': ');
      sent[name] = [...(sent[name] ?? []), value.join(': ')];
    }
  }
  return sent;
}

describe.each(['/', '/some/where/'])('the file for Netlify and Cloudflare, below %s', (base) => {
  const file = headersFile(['zh', 'en', 'screen'], base);

  it.each([
    '',
    'zh/',
    'en/claim/x/',
    'screen/',
    '404.html',
    'embed/zh/x/',
    'frozen/0a/zh/x/',
    'assets/maplibre-gl-worker-0a1b.js',
  ])('says for /%s once what our list says', (path) => {
    const { 'Cache-Control': keep, ...rest } = headersFor(path);
    const sent = added(file, base + path);
    for (const [name, value] of Object.entries(rest)) expect(sent[name], name).toEqual([value]);
    expect(sent['Cache-Control'] ?? []).toEqual(keep === 'no-cache' ? [] : [keep]);
  });
});
