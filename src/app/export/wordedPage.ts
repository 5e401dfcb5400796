import { QueryClient } from '@tanstack/react-query';
import { assemble, claimsQuery, sharedQuery } from '../../data/queries';
import type { Atlas } from '../../domain/atlas';
import type { AnyViewDefinition } from '../../views/types';
import { type PageData, wordedAtlas } from '../pageData';

/**
 * What a view stands on, in both languages and with all its words: a page carries only what it shows itself. Rejects with
 * a DataError where a file does not come.
 */
export async function wordedPage(rootUrl: string, view: AnyViewDefinition, { atlas }: PageData): Promise<Atlas> {
  const [root, client] = [{ href: rootUrl }, new QueryClient()];
  const plans = atlas.plans.map(({ id }) => id);
  const [shared, ...claims] = await Promise.all([
    client.fetchQuery(sharedQuery(root)),
    ...plans.map((plan) => client.fetchQuery(claimsQuery(root, plan))),
  ]);
  return wordedAtlas(view, assemble(shared, claims), plans);
}
