import type { Manifest } from 'vite';

/** What a page's HTML makes a browser load at once, as paths from the site's root. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Data that the page's scripts will want. */
  readonly data: readonly string[];
  /** Fonts and images. */
  readonly media: readonly string[];
  /** Whether a script stands in the page itself. */
  readonly hasOwnScript: boolean;
  /** Addresses on another origin, which no page of ours may have. */
  readonly foreign: readonly string[];
  /** Why the picture is not there without a script; nothing when it is. */
  readonly needsScript?: string;
}

type Attributes = Readonly<Record<string, string>>;
type Role = 'styles' | 'scripts' | 'data' | 'media';

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
}

const ATTRIBUTE = /([a-z][a-z-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

function attributesOf(text: string): Attributes {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => {
    const value = double ?? single ?? bare ?? '';
    return [name.toLowerCase(), value.replaceAll('&amp;', '&')];
  });
  return Object.fromEntries(pairs);
}

const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)<\/script>/gi;
const runsHere = (attributes: string): boolean => !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes);

/** What runs of a page's own text: its scripts that are neither files nor data. */
export const ownScript = (html: string): string =>
  [...html.matchAll(SCRIPT)].map(([, , attributes = '', text = '']) => (runsHere(attributes) ? text : '')).join('');

/** A page without what runs of its own text: all that is needed to see it. */
export const withoutOwnScript = (html: string): string =>
  html.replace(SCRIPT, (all, tag: string, attributes: string) => (runsHere(attributes) ? `${tag}</script>` : all));

/** The page without comments and without what stands inside its scripts, which is data. */
function markupOf(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
}

function tagsOf(markup: string): Tag[] {
  return [...markup.matchAll(/<(link|script|img)\b([^>]*)>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(rest),
  }));
}

const PRELOADED: Readonly<Record<string, Role>> = { fetch: 'data', script: 'scripts', style: 'styles' };

function roleOfLink({ rel, as }: Attributes): Role | undefined {
  if (rel === 'stylesheet') return 'styles';
  if (rel === 'modulepreload') return 'scripts';
  return rel === 'preload' ? (PRELOADED[as ?? ''] ?? 'media') : undefined;
}

function roleOf({ name, attributes }: Tag): Role | undefined {
  if (name === 'script') return 'scripts';
  if (name === 'link') return roleOfLink(attributes);
  return attributes.loading === 'lazy' ? undefined : 'media';
}

function blocks({ name, attributes }: Tag): boolean {
  if (name !== 'script' || attributes.src === undefined) return false;
  return attributes.type !== 'module' && !('async' in attributes) && !('defer' in attributes);
}

function scriptNeeded(markup: string, tags: readonly Tag[]): string | undefined {
  if (tags.some(blocks)) return 'a script holds up the picture: make it a module, or defer it';
  const body = markup.slice(Math.max(0, markup.search(/<body\b/i)));
  const shown = body
    .replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  return shown === '' && !/<svg\b/i.test(body) ? 'the page is empty until a script fills it' : undefined;
}

const HERE = 'http://site.invalid';

interface Address {
  /** From the site's root; the whole address when it is on another origin. */
  readonly path: string;
  readonly isForeign: boolean;
}

function resolveAddress(page: string, address: string): Address | undefined {
  const url = new URL(address, `${HERE}/${page}`);
  if (url.protocol === 'data:') return undefined;
  const isForeign = url.origin !== HERE;
  return { isForeign, path: isForeign ? address : decodeURIComponent(url.pathname.slice(1)) };
}

interface Loaded extends Address {
  readonly role: Role;
}

function loadedBy(page: string, tag: Tag): Loaded[] {
  const written = tag.attributes.href ?? tag.attributes.src;
  const role = roleOf(tag);
  const address = role && written !== undefined ? resolveAddress(page, written) : undefined;
  return role && address ? [{ role, ...address }] : [];
}

/** Reads what a page (a path from the site's root, and its HTML) makes a browser load at once. */
export function pageFilesOf(page: string, html: string): PageFiles {
  const markup = markupOf(html);
  const tags = tagsOf(markup);
  const loaded = tags.flatMap((tag) => loadedBy(page, tag));
  const ours = loaded.filter(({ isForeign }) => !isForeign);
  const of = (role: Role) => [...new Set(ours.filter((each) => each.role === role).map(({ path }) => path))];
  return {
    styles: of('styles'),
    scripts: of('scripts'),
    data: of('data'),
    media: of('media'),
    hasOwnScript: ownScript(html) !== '',
    foreign: loaded.filter(({ isForeign }) => isForeign).map(({ path }) => path),
    needsScript: scriptNeeded(markup, tags),
  };
}

/** Some script files and every file that they import statically, by Vite's manifest. */
export function staticModules(manifest: Manifest, files: readonly string[]): string[] {
  const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
  const reached = new Set(files);
  for (const file of reached) {
    const imported = manifest[keyOf.get(file) ?? '']?.imports ?? [];
    for (const key of imported) {
      const next = manifest[key]?.file;
      if (next) reached.add(next);
    }
  }
  return [...reached];
}
