import { buildPlainScript } from './plain-script';

/** Where the script lies below the site's root. Pages elsewhere name it: it never moves. */
const EMBED_SCRIPT_FILE = 'embed.js';

/** Writes the script that pages elsewhere load. */
export async function buildEmbedScript(dist: string): Promise<void> {
  // Pages elsewhere are read with older browsers than ours.
  await buildPlainScript(dist, { entry: 'src/app/embed/host-entry.ts', file: EMBED_SCRIPT_FILE, target: 'es2018' });
}
