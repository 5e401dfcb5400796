import './styles';
import { QueryClient } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { parsePath } from '../domain/permalink';
import { say } from '../i18n/catalogue';
import { installTrustedTypes, vouchFor } from '../ui/trustedTypes';
import { App } from './App';
import { wireCopy } from './copy';
import { enhance } from './enhance';
import { wireFrame } from './frame';
import type { PageBlock } from './pageBlock';
import { pageKey, viewDefinition } from './pageQuery';
import { siteRoot } from './siteRoot';

async function start(): Promise<void> {
  installTrustedTypes();
  const block = document.getElementById('page-data');
  const container = document.getElementById('root');
  if (!container) throw new Error('the page has no #root');
  if (!block) {
    if (import.meta.env.DEV) return (await import('./dev')).startDev(container);
    throw new Error('the page has no #page-data');
  }
  const data = JSON.parse(block.textContent) as PageBlock;
  await hydrate(container, data);
}

/** Takes the prerendered page over. Its picture stays as it is until a person works with it. */
async function hydrate(container: HTMLElement, { path, page, reviewLabels }: PageBlock): Promise<void> {
  const root = siteRoot(document);
  const client = new QueryClient();
  const link = parsePath(path);
  if (link?.page !== 'view') throw new Error(`${path} is not a view`);
  client.setQueryData(pageKey(link.id, link.lang), page);
  await viewDefinition(link.id);
  wireFrame(document);
  wireCopy(document);
  // It came with the page: Back puts it there again.
  const drawn = container.querySelector('[data-picture]')?.innerHTML;
  const picture = drawn === undefined ? undefined : vouchFor(drawn);
  const app = (
    <App client={client} root={root} reviewLabels={reviewLabels} path={path} picture={picture} heads={page} />
  );
  hydrateRoot(container, app, { onRecoverableError: (error) => console.error(error) });
}

/** What can be read stays; marks still answer from the page itself. */
function failed(error: unknown): void {
  console.warn(error);
  enhance(document);
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'status';
  notice.textContent = `${say(lang, 'loadFailed')} `;
  const again = document.createElement('button');
  again.textContent = say(lang, 'retry');
  again.addEventListener('click', () => location.reload());
  notice.append(again);
  document.body.prepend(notice);
}

start().catch(failed);
