import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { OLDEST_BROWSERS } from './browsers';
import { type Assets, EMBED_ENTRY, type ManifestChunk } from './html';

type Built = Exclude<Awaited<ReturnType<typeof build>>, { close(): unknown }>;
type Output = Extract<Built, { output: unknown }>['output'][number];

const entryOf = (outputs: readonly Output[]): ManifestChunk => {
  const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`the bundler made no chunk of ${EMBED_ENTRY}`);
  return { file: entry.fileName, css: [...(entry.viteMetadata?.importedCss ?? [])] };
};

/**
 * Bundles the script of embed pages apart from the site's, so that it is one file and asks for none of theirs: each file
 * more is a round trip more on a page that is somebody else's.
 *
 * @returns the site's files with it
 */
export async function addEmbedBundle(dist: string, assets: Omit<Assets, 'embedScripts'>): Promise<Assets> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      outDir: dist,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input: EMBED_ENTRY },
    },
  })) as Extract<Built, { output: unknown }>;
  const scripts = built.output.filter(({ type }) => type === 'chunk');
  return {
    ...assets,
    manifest: { ...assets.manifest, [EMBED_ENTRY]: entryOf(built.output) },
    embedScripts: scripts.map(({ fileName }) => readFileSync(join(dist, fileName), 'utf8')).join('\n'),
  };
}
