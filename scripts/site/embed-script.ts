import { build } from 'vite';

/** Where the script lies below the site's root. Pages elsewhere name it: it never moves. */
const EMBED_SCRIPT_FILE = 'embed.js';

/** Writes the script that pages elsewhere load: one plain file with nothing around it, built apart from the site's modules. */
export async function buildEmbedScript(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      // Pages elsewhere are read with older browsers than ours.
      target: 'es2018',
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: 'src/app/embed/host-entry.ts',
        output: { format: 'iife', entryFileNames: EMBED_SCRIPT_FILE },
      },
    },
  });
}
