import { type QueryClient, QueryClientProvider, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type MouseEvent, Suspense, use, useCallback, useEffect } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import type { SiteRoot } from '../data/queries';
import { type Permalink, parsePath, pathOf } from '../domain/permalink';
import { say } from '../i18n/catalogue';
import { parseSelection, serializeSelection } from '../state/url';
import { isView } from '../views/registry';
import type { AnyViewDefinition, ViewProps } from '../views/types';
import { ErrorBoundary } from './ErrorBoundary';
import { loadPicture } from './loadPicture';
import { Picture } from './Picture';
import type { SiteHeads } from './pageData';
import { pageQuery, viewDefinition } from './pageQuery';
import { Shell } from './Shell';
import { ViewPage } from './ViewPage';

export type ViewLink = Extract<Permalink, { page: 'view' }>;

interface AppProps {
  readonly client: QueryClient;
  readonly root: SiteRoot;
  readonly reviewLabels: Readonly<Record<'zh' | 'en', string>>;
  /** Path of the page being drawn at build or hydrated, below the site's root. */
  readonly path: string;
  /** The picture of that page as it was drawn at build. */
  readonly picture: string | undefined;
  readonly heads: SiteHeads;
}

/** The pages that people work with. Everything that can be shared is in the address; nothing else decides what is shown. */
export function App({ client, root, reviewLabels, path, picture, heads }: AppProps) {
  // The first drawing in the browser is the one made at build: no query string. The real one follows at once.
  return (
    <QueryClientProvider client={client}>
      <Router base={new URL(root.href).pathname.slice(0, -1)} ssrPath={path} ssrSearch="">
        <Routed root={root} reviewLabels={reviewLabels} heads={heads} drawn={{ path, picture }} />
      </Router>
    </QueryClientProvider>
  );
}

interface RoutedProps extends Pick<AppProps, 'root' | 'reviewLabels' | 'heads'> {
  readonly drawn: { readonly path: string; readonly picture: string | undefined };
}

const asView = (path: string): ViewLink | undefined => {
  const link = parsePath(path);
  return link?.page === 'view' && isView(link.id) ? link : undefined;
};

function Routed({ root, reviewLabels, heads, drawn }: RoutedProps) {
  const [path, navigate] = useLocation();
  const link = asView(path) ?? asView(drawn.path);
  if (!link) throw new Error(`no view at ${path}`);
  const follow = (event: MouseEvent) => followLink(event, root, navigate);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside answer keys themselves; this only saves a page load
    <div onClick={follow} className="app">
      <ErrorBoundary lang={link.lang}>
        <Suspense fallback={<p className="loading">{say(link.lang, 'loading')}</p>}>
          <LoadedView
            key={pathOf(link)}
            link={link}
            root={root}
            reviewLabels={reviewLabels}
            heads={heads}
            picture={pathOf(link) === drawn.path ? drawn.picture : undefined}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

type Navigate = (to: string, options?: { replace?: boolean }) => void;

/** Goes on within the app where a link leads to another view; leaves everything else to the browser. */
function followLink(event: MouseEvent, root: SiteRoot, navigate: Navigate): void {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (event.defaultPrevented || !(anchor instanceof HTMLAnchorElement) || !isPlain(event)) return;
  const base = new URL(root.href);
  const to = new URL(anchor.href);
  if (to.origin !== base.origin || !to.pathname.startsWith(base.pathname) || to.hash !== '') return;
  const path = `/${to.pathname.slice(base.pathname.length)}`;
  if (!asView(path)) return;
  event.preventDefault();
  const stays = anchor.hasAttribute('data-language-switch');
  navigate(path + to.search);
  if (!stays) window.scrollTo(0, 0);
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

interface LoadedViewProps extends Pick<AppProps, 'root' | 'reviewLabels' | 'picture' | 'heads'> {
  readonly link: ViewLink;
}

function LoadedView({ link, root, reviewLabels, picture, heads }: LoadedViewProps) {
  const view = use(viewDefinition(link.id));
  const [, navigate] = useLocation();
  const selection = parseSelection(useSearch());
  const { data: page } = useSuspenseQuery(pageQuery(root, view, heads));
  const draw = useDraw(view, root, pathOf(link));
  useDocument(link, view.headline(view.select(page.atlas, link.lang), link.lang), selection.scheme);
  const onSelect = (select: string | undefined) =>
    navigate(
      pathOf(link) + serializeSelection({ scheme: selection.scheme, ...(select === undefined ? {} : { select }) }),
    );
  return (
    <Shell link={link} selection={selection} heads={page}>
      <ViewPage
        link={link}
        view={view}
        page={page}
        picture={{ html: picture, draw }}
        reviewLabel={reviewLabels[link.lang]}
        selection={selection}
        onSelect={onSelect}
      />
    </Shell>
  );
}

/** How a view's picture comes to life: its code and its boundaries are fetched, then it is drawn from the page's data. */
function useDraw(view: AnyViewDefinition, root: SiteRoot, from: string) {
  const client = useQueryClient();
  return useCallback(
    async (props: ViewProps<unknown>) => (
      <Picture {...(await loadPicture(client, root, view))} props={props} from={from} />
    ),
    [client, root, view, from],
  );
}

/** Keeps the document's language, title and theme in step with the address. */
function useDocument(link: ViewLink, title: string, scheme: 'light' | 'dark'): void {
  const { lang } = link;
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
    document.title = `${title} · ${say(lang, 'siteName')}`;
    document.documentElement.dataset.scheme = scheme;
  }, [lang, title, scheme]);
}
