import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { OLDEST_BROWSERS } from './browsers';
import type { EmbedAssets } from './html';

const EMBED_ENTRY = 'src/app/embed-entry.ts';
/**
 * Where the bundler thinks that the script lies: as deep as an embed, so that what it fetches later is found from the page
 * that it stands in; and from a snapshot too, which lies one deeper and has its own copies one higher.
 */
const PLACE = 'embed/lang/view/index.js';

type Built = Exclude<Awaited<ReturnType<typeof build>>, { close(): unknown }>;
type Output = Extract<Built, { output: unknown }>['output'][number];

/** Nothing in a script may end the element that it stands in, or begin a comment there. */
const UNFIT = /<\/script|<script|<!--/i;

/** The script of embed pages, its style sheets, and what it fetches when it is needed. */
function parted(outputs: readonly Output[]) {
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`the bundler made no chunk of ${EMBED_ENTRY}`);
  if (entry.imports.length > 0) throw new Error(`${EMBED_ENTRY} has to be one file, without ${entry.imports}`);
  if (UNFIT.test(entry.code)) throw new Error(`${EMBED_ENTRY} holds ${UNFIT}, and cannot stand in a page`);
  const isOwn = ({ fileName }: Output) => entry.viteMetadata?.importedCss.has(fileName) ?? false;
  return {
    script: entry.code.trim(),
    styles: outputs
      .filter(isOwn)
      .map((sheet) => textOf(sheet).trim())
      .join(''),
    chunks: chunks.filter((chunk) => chunk !== entry),
    sheets: outputs.filter((output) => output.type === 'asset' && !isOwn(output)),
  };
}

const textOf = (output: Output): string => (output.type === 'chunk' ? output.code : output.source.toString());

async function bundle(input: string, entryFileNames: string): Promise<readonly Output[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      write: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input, preserveEntrySignatures: 'exports-only', output: { entryFileNames } },
    },
  })) as Extract<Built, { output: unknown }>;
  return built.output;
}

/** What the script fetches, as one file with all that it needs: it cannot import from what stands in a page. */
async function alone(module: string | null): Promise<Output> {
  if (module === null) throw new Error(`${EMBED_ENTRY} fetches what is no module of its own`);
  const [only, ...more] = (await bundle(module, 'assets/[name]-[hash].js')).filter(({ type }) => type === 'chunk');
  if (!only || more.length > 0) throw new Error(`${module} has to be one file, not ${more.length + 1}`);
  return only;
}

/**
 * Bundles what embed pages answer with apart from the site's modules, as one text: each file would be a round trip more on
 * a page that is somebody else's. What they fetch only when an address asks for it is written to `dist`.
 */
export async function embedBundle(dist: string): Promise<EmbedAssets> {
  const { script, styles, chunks, sheets } = parted(await bundle(EMBED_ENTRY, PLACE));
  const files = await Promise.all(chunks.map(({ facadeModuleId }) => alone(facadeModuleId)));
  for (const output of [...files, ...sheets]) {
    const file = join(dist, output.fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(output));
  }
  const named = (text: string, { fileName }: Output, index: number): string =>
    text.replaceAll(fileName, (files[index] as Output).fileName);
  return { script: chunks.reduce(named, script), later: files.map(textOf).join(''), styles };
}
