import { queryOptions } from '@tanstack/react-query';
import { assemble, claimsQuery, type SiteRoot, sharedQuery } from '../data/queries';
import { plansAtOnce } from '../domain/atOnce';
import type { Lang } from '../domain/text';
import { loadDefinition } from '../views/registry';
import type { AnyViewDefinition } from '../views/types';
import { type PageData, type SiteHeads, someOf, viewAtlas } from './pageData';

/** Under which the data of a page are kept: those that ride in a page have its language only. */
export const pageKey = (view: string, lang: Lang) => ['page', view, lang] as const;

/**
 * What a view is drawn from. On the page a person opened it rides in the page; on later ones it is put together from
 * fetched plans. What every page's lists show came with the first page.
 */
export const pageQuery = (root: SiteRoot, view: AnyViewDefinition, lang: Lang, heads: SiteHeads) =>
  queryOptions({
    queryKey: pageKey(view.id, lang),
    queryFn: async ({ client }): Promise<PageData> => {
      const sharing = client.ensureQueryData(sharedQuery(root));
      const plans =
        view.needs.plans === 'all' ? plansAtOnce((await sharing).plans).map(({ id }) => id) : view.needs.plans;
      const [shared, ...claims] = await Promise.all([
        sharing,
        ...plans.map((plan) => client.ensureQueryData(claimsQuery(root, plan))),
      ]);
      return { ...heads, atlas: viewAtlas(view, assemble(shared, claims)), ...someOf(view, shared.plans) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });

type Settled<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const known = new Map<string, Settled<AnyViewDefinition>>();

/**
 * A view's definition, fetched once. React's `use` reads `status` and `value` of a promise: set here once it is there,
 * they spare the first drawing a round trip.
 */
export function viewDefinition(id: string): Promise<AnyViewDefinition> {
  const promise: Settled<AnyViewDefinition> = known.get(id) ?? loadDefinition(id);
  known.set(id, promise);
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => known.delete(id),
  );
  return promise;
}
