import '../../charts/targets/targets.css';
import './compare.css';
import { QueryClient } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { assemble, claimsQuery, sharedQuery } from '../../data/queries';
import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { parseSelection, serializeSelection } from '../../state/url';
import { LinkContext } from '../../ui/Link';
import { siteRoot } from '../siteRoot';
import { Answer } from './Answer';
import { pairOf, plansWanted, type Wanted } from './pair';
import { wirePicker } from './picker';
import { COMPARE } from './words';

/** Makes the page compare: fetches the plans of the two claims in the address, and makes the lists below choices. */
export function wireCompare(doc: Document): void {
  const host = doc.querySelector<HTMLElement>('[data-compare]');
  if (!host) return;
  const lang: Lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const { a, b } = parseSelection(doc.location.search);
  const wanted: Wanted = { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
  doc.querySelector('[data-compare-static]')?.setAttribute('hidden', '');
  carryPair(doc);
  wirePicker(doc, wanted);
  const root = createRoot(host);
  if (a === undefined && b === undefined) return;
  const client = new QueryClient();
  const show = () => void answer(doc, root, client, wanted, lang, show);
  show();
}

async function answer(
  doc: Document,
  root: Root,
  client: QueryClient,
  wanted: Wanted,
  lang: Lang,
  again: () => void,
): Promise<void> {
  const site = siteRoot(doc);
  root.render(<p role="status">{COMPARE.loading[lang]}</p>);
  try {
    const atlas = await load(client, site, wanted);
    root.render(
      <LinkContext value={{ from: pathOf({ page: 'compare', lang }) }}>
        <Answer pair={pairOf(wanted, atlas)} atlas={atlas} lang={lang} siteUrl={site.href} />
      </LinkContext>,
    );
  } catch (error) {
    console.warn(error);
    root.render(
      <p role="status" className="notice">
        {COMPARE.failed[lang]}{' '}
        <button type="button" onClick={again}>
          {say(lang, 'retry')}
        </button>
      </p>,
    );
  }
}

/** What all plans share, and the claims of those two that are asked for. */
async function load(client: QueryClient, site: { readonly href: string }, wanted: Wanted): Promise<Atlas> {
  const shared = await client.fetchQuery(sharedQuery(site));
  const plans = plansWanted(shared.plans, wanted);
  const claims = await Promise.all(plans.map(({ id }) => client.fetchQuery(claimsQuery(site, id))));
  return assemble(shared, claims);
}

/** The other language compares the same two. */
function carryPair(doc: Document): void {
  const link = doc.querySelector<HTMLAnchorElement>('[data-language-switch]');
  if (link) link.search = serializeSelection(parseSelection(doc.location.search));
}
