import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { assemble, claimsQuery, type SiteRoot, sharedQuery } from '../data/queries';
import { drawnPlans } from '../domain/atOnce';
import type { Lang } from '../domain/text';
import { loadDefinition } from '../views/registry';
import type { AnyViewDefinition } from '../views/types';
import { type PageData, type SiteHeads, someOf, viewAtlas } from './pageData';

/** Under which the data of a page are kept: those that ride in a page have its language only, and no chosen plans. */
export const pageKey = (view: string, lang: Lang, chosen: readonly string[] = []) =>
  ['page', view, lang, chosen.join()] as const;

/**
 * What a view is drawn from. On the page a person opened it rides in the page; on later ones it is put together from
 * fetched plans. What every page's lists show came with the first page.
 */
export const pageQuery = (
  root: SiteRoot,
  view: AnyViewDefinition,
  lang: Lang,
  heads: SiteHeads,
  chosen: readonly string[] = [],
) =>
  queryOptions({
    queryKey: pageKey(view.id, lang, chosen),
    queryFn: async ({ client }): Promise<PageData> => {
      const sharing = client.ensureQueryData(sharedQuery(root));
      const plans =
        view.needs.plans === 'all' ? drawnPlans((await sharing).plans, chosen).map(({ id }) => id) : view.needs.plans;
      const [shared, ...claims] = await Promise.all([
        sharing,
        ...plans.map((plan) => client.ensureQueryData(claimsQuery(root, plan))),
      ]);
      return {
        ...heads,
        atlas: viewAtlas(view, assemble(shared, claims), chosen),
        ...someOf(view, shared.plans, chosen),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });

type Settled<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

/**
 * A promise that React's `use` takes without a round trip once it is kept: `use` reads `status` and `value`. One that is
 * broken is asked for anew the next time.
 */
function remembered<T>(known: Map<string, Settled<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const promise: Settled<T> = known.get(key) ?? ask();
  known.set(key, promise);
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => known.delete(key),
  );
  return promise;
}

const definitions = new Map<string, Settled<AnyViewDefinition>>();

/** A view's definition, fetched once. */
export const viewDefinition = (id: string): Promise<AnyViewDefinition> =>
  remembered(definitions, id, () => loadDefinition(id));

const pages = new WeakMap<QueryClient, Map<string, Settled<PageData>>>();

/** What came with the page is there at once. */
const kept = <T>(value: T): Settled<T> =>
  Object.assign(Promise.resolve(value), { status: 'fulfilled' as const, value });

/**
 * The data of a page, fetched once; those that a person left come back at once. Nothing of them ever changes, so that
 * nobody need watch them: an observer of the query would be 2 KB more in every page.
 */
export function loadPage(client: QueryClient, query: ReturnType<typeof pageQuery>): Promise<PageData> {
  const known = pages.get(client) ?? new Map<string, Settled<PageData>>();
  pages.set(client, known);
  const there = client.getQueryData(query.queryKey);
  const ask = () => (there === undefined ? client.fetchQuery(query) : kept(there));
  return remembered(known, query.queryKey.join('/'), ask);
}
