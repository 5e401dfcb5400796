import { queryOptions } from '@tanstack/react-query';
import { assemble, claimsQuery, type SiteRoot, sharedQuery } from '../data/queries';
import type { Permalink } from '../domain/permalink';
import { findView } from '../views/registry';
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
