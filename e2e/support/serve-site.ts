import { CONTENT_SECURITY_POLICY, serveStatic } from '../../scripts/house/serve';

/** A sub-folder that no build could have been made for. */
const SUB_FOLDER = '/some/where/atlas/';

/** Serves the built site to all browser tests, in a sub-folder, under a strict policy. `DIST` names another build. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const dir = process.env.DIST ?? 'dist';
  const headers = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY };
  const served = await serveStatic({ dir, prefix: SUB_FOLDER, headers });
  process.env.ATLAS_URL = served.url;
  return served.close;
}
