import type { QueryClient } from '@tanstack/react-query';
import { Suspense, use, useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import type { SiteRoot } from '../data/queries';
import { pathOf } from '../domain/permalink';
import { say } from '../i18n/catalogue';
import { parseSelection, type Selection, serializeSelection } from '../state/url';
import { afterFrame } from '../ui/afterFrame';
import type { AnyViewDefinition, ViewProps } from '../views/types';
import { ClientContext, useClient } from './client';
import { ErrorBoundary } from './ErrorBoundary';
import { loadPicture } from './loadPicture';
import { asView, GoingOn, OnwardNotice, type ViewLink, viewAt } from './onward';
import { Picture } from './Picture';
import { chosenPlans, type SiteHeads } from './pageData';
import { loadPage, pageQuery, viewDefinition } from './pageQuery';
import { Shell } from './Shell';
import { ViewPage } from './ViewPage';

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
    <ClientContext value={client}>
      <Router base={new URL(root.href).pathname.slice(0, -1)} ssrPath={path} ssrSearch="">
        <Routed root={root} reviewLabels={reviewLabels} heads={heads} drawn={{ path, picture }} />
      </Router>
    </ClientContext>
  );
}

interface RoutedProps extends Pick<AppProps, 'root' | 'reviewLabels' | 'heads'> {
  readonly drawn: { readonly path: string; readonly picture: string | undefined };
}

function Routed({ root, reviewLabels, heads, drawn }: RoutedProps) {
  const [path] = useLocation();
  const search = useSearch();
  const selection = useMemo(() => parseSelection(search), [search]);
  const link = asView(path) ?? asView(drawn.path);
  if (!link) throw new Error(`no view at ${path}`);
  return (
    <GoingOn root={root} heads={heads}>
      <Shell link={link} selection={selection} heads={heads}>
        <OnwardNotice lang={link.lang} heads={heads} />
        <ErrorBoundary key={pathOf(link)} lang={link.lang}>
          <Suspense fallback={<p className="loading">{say(link.lang, 'loading')}</p>}>
            <LoadedView
              link={link}
              root={root}
              reviewLabels={reviewLabels}
              heads={heads}
              selection={selection}
              picture={pathOf(link) === drawn.path ? drawn.picture : undefined}
            />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </GoingOn>
  );
}

interface LoadedViewProps extends Pick<AppProps, 'root' | 'reviewLabels' | 'picture' | 'heads'> {
  readonly link: ViewLink;
  readonly selection: Selection;
}

function LoadedView({ link, root, reviewLabels, picture, heads, selection }: LoadedViewProps) {
  const view = use(viewDefinition(link.id));
  const [, navigate] = useLocation();
  // What is drawn stays on screen while other plans are fetched.
  const chosen = useDeferredValue(chosenPlans(view, heads, selection.filter).join());
  const plans = useMemo(() => chosen.split(',').filter(Boolean), [chosen]);
  const client = useClient();
  const page = use(loadPage(client, pageQuery(root, view, link.lang, heads, plans)));
  const draw = useDraw(view, root, pathOf(link));
  // Reading the data anew at every choice of a mark took as long as drawing the page.
  const data = useMemo(() => view.select(page.atlas, link.lang), [view, page.atlas, link.lang]);
  const headline = useMemo(() => view.headline(data, link.lang), [view, data, link.lang]);
  useDocument(link, headline, selection.scheme);
  // Each choice is a step that Back takes back; what it does not concern stays as it is by then: choices come a frame later.
  const go = (next: Partial<Selection>) => {
    // A person may have gone on meanwhile, and is not led back for it.
    const now = viewAt(window.location, root);
    if (now === undefined || pathOf(now) === pathOf(link))
      navigate(pathOf(link) + serializeSelection({ ...parseSelection(window.location.search), ...next }));
  };
  return (
    <ViewPage
      link={link}
      view={view}
      page={page}
      data={data}
      headline={headline}
      root={root}
      chosen={plans}
      picture={{ html: plans.length > 0 ? undefined : picture, draw }}
      reviewLabel={reviewLabels[link.lang]}
      selection={selection}
      // The picture has answered by itself; the address, and what is drawn by it, follow.
      onSelect={(select) => afterFrame(() => go({ select }))}
      onFilter={(filter) => go({ filter })}
    />
  );
}

/** How a view's picture comes to life: its code and its boundaries are fetched, then it is drawn from the page's data. */
function useDraw(view: AnyViewDefinition, root: SiteRoot, from: string) {
  const client = useClient();
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
