import { queryOptions } from '@tanstack/react-query';
import { assemble, claimsQuery, type SiteRoot, sharedQuery } from '../data/queries';
import type { Permalink } from '../domain/permalink';
import { findView, loadComponent } from '../views/registry';
import type { ViewComponent } from '../views/types';
import { type PageData, pageData } from './pageData';

type ViewLink = Extract<Permalink, { page: 'view' }>;

/** What a view is drawn from. On the page a person opened it rides in the page; on later ones it is put together from fetched plans. */
export const pageQuery = (root: SiteRoot, link: ViewLink) =>
  queryOptions({
    queryKey: ['page', link.id],
    queryFn: async ({ client }): Promise<PageData> => {
      const plans = findView(link.id)?.needs.plans ?? [];
      const [shared, ...claims] = await Promise.all([
        client.ensureQueryData(sharedQuery(root)),
        ...plans.map((plan) => client.ensureQueryData(claimsQuery(root, plan))),
      ]);
      const page = pageData(link, assemble(shared, claims));
      if (!page) throw new Error(`no view "${link.id}"`);
      return page;
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });

const components = new Map<string, Promise<ViewComponent>>();

/** The picture of a view, fetched once. React's `use` reads it without waiting when `ready` has been set by an earlier await. */
export function viewComponent(id: string): Promise<ViewComponent> {
  const known = components.get(id) ?? settle(loadComponent(id), () => components.delete(id));
  components.set(id, known);
  return known;
}

type Settled<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

// React reads `status` and `value` of a promise that it is given; set here, they spare the first drawing a round trip.
function settle<T>(promise: Settled<T>, forget: () => void): Promise<T> {
  promise.then((value) => {
    promise.status = 'fulfilled';
    promise.value = value;
  }, forget);
  return promise;
}
