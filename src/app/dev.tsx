import './home-entry';
import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { assemble, claimsQuery, sharedQuery } from '../data/queries';
import { parsePath } from '../domain/permalink';
import { parseSelection } from '../state/url';
import { VIEWS } from '../views/all';
import { App } from './App';
import { enhance } from './enhance';
import { siteHeads } from './pageData';
import { DocumentPage } from './pages/DocumentPage';
import { reviewLabels } from './reviewLabels';
import { Shell } from './Shell';
import { siteRoot } from './siteRoot';

/** Draws any page in the browser from the data files; for work on the site only. */
export async function startDev(container: HTMLElement): Promise<void> {
  const root = siteRoot(document);
  const path = location.pathname === '/' ? '/zh/' : location.pathname;
  const link = parsePath(path) ?? { page: 'home', lang: 'zh' };
  const client = new QueryClient();
  const labels = reviewLabels(undefined);
  const shared = await client.ensureQueryData(sharedQuery(root));
  const claims = await Promise.all(shared.plans.map((plan) => client.ensureQueryData(claimsQuery(root, plan.id))));
  const atlas = assemble(shared, claims);
  const heads = siteHeads(atlas, VIEWS);
  if (link.page === 'view') {
    createRoot(container).render(
      <App client={client} root={root} reviewLabels={labels} path={path} picture={undefined} heads={heads} />,
    );
    return;
  }
  createRoot(container).render(
    <Shell link={link} selection={parseSelection(location.search)} heads={heads}>
      <DocumentPage link={link} atlas={atlas} siteUrl={root.href} />
    </Shell>,
  );
  enhance(document);
}
