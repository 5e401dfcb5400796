/** Revision by which Workbox tells the editions of a file apart in its cache; ours is the sum of its content. */
const REVISION = '__WB_REVISION__';

/** SHA-256 of each file that the wall needs, in base64, by its path below the site's root. */
export type Sums = Readonly<Record<string, string>>;

/**
 * Names files as Workbox wants them. The sum is also what `fetch` checks: what a captive portal or half an upload puts in a
 * file's place is refused.
 */
export const keptFiles = (sums: Sums) =>
  Object.entries(sums).map(([url, sum]) => ({ url, revision: sum, integrity: `sha256-${sum}` }));

async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

interface CacheUse {
  readonly request: { readonly url: string };
  readonly cachedResponse?: Response | undefined;
}

/** A Workbox plugin: what no longer has the sum it was kept under counts as not there, and is fetched anew. */
export const checkSums = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: CacheUse): Promise<Response | undefined> => {
    if (!cachedResponse) return undefined;
    const kept = new URL(request.url).searchParams.get(REVISION);
    const found = await sumOf(await cachedResponse.clone().arrayBuffer());
    return kept === found ? cachedResponse : undefined;
  },
};
