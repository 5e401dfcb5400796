import { serveStatic } from '../../scripts/house/serve';
import { headersFor } from '../../scripts/site/headers';

/** A sub-folder that no build could have been made for. */
const SUB_FOLDER = '/some/where/atlas/';

/** Serves the built site to all browser tests, in a sub-folder, with the headers of a careful host. `DIST` names another build. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const dir = process.env.DIST ?? 'dist';
  const served = await serveStatic({ dir, prefix: SUB_FOLDER, headers: headersFor });
  process.env.ATLAS_URL = served.url;
  return served.close;
}
