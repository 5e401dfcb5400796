import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { pathOf } from '../../domain/permalink';
import { say } from '../../i18n/catalogue';
import { serializeSelection } from '../../state/url';
import { useHref } from '../../ui/Link';
import type { AnyViewDefinition } from '../../views/types';
import type { Shared } from '../share/types';
import { siteRoot } from '../siteRoot';
import { staticPath } from './paths';
import type { Format } from './takeAway';

interface DownloadProps {
  readonly shared: Shared;
  readonly view: AnyViewDefinition;
  readonly reviewLabel: string;
}

type Stage = { readonly is: 'quiet' } | { readonly is: 'making' | 'failed' | 'made'; readonly format: Format };

/** What a picture can be taken away as. Files of data lie there for who has no script; pictures are drawn when asked for. */
const DRAWN: readonly Format[] = ['png', 'svg'];
const DATA: readonly Format[] = ['csv', 'json', 'geojson'];

/** A menu of files, two actions away: what is on screen with its selection, filter and colours. */
export function Download({ shared, view, reviewLabel }: DownloadProps) {
  const { lang } = shared.link;
  const menu = useRef<HTMLDetailsElement>(null);
  const [stage, setStage] = useState<Stage>({ is: 'quiet' });
  useEscape(menu);
  const take = (format: Format) => async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const article = event.currentTarget.closest<HTMLElement>('[data-view]');
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
    if (!article) return;
    setStage({ is: 'making', format });
    try {
      const { takeShown } = await import('./takeShown');
      const root = siteRoot(document).href;
      const address = new URL(pathOf(shared.link).slice(1), root).href + serializeSelection(shared.selection);
      await takeShown(format, { shared, view, reviewLabel, article, root, address });
      setStage({ is: 'made', format });
    } catch (error) {
      console.warn(error);
      setStage({ is: 'failed', format });
    }
  };
  const formats = shared.page.atlas.claims.some(({ places }) => places.length > 0) ? DATA : DATA.slice(0, 2);
  return (
    <>
      <details className="menu tool-menu" ref={menu}>
        <summary>{say(lang, 'downloadView')}</summary>
        <ul>
          {DRAWN.map((format) => (
            <li key={format} className="needs-script">
              <button type="button" onClick={take(format)}>
                {say(lang, `as_${format}`)}
              </button>
            </li>
          ))}
          {formats.map((format) => (
            <li key={format}>
              <StaticLink shared={shared} format={format} onClick={take(format)} />
            </li>
          ))}
        </ul>
      </details>
      <span className="tool-status" role="status">
        {stage.is === 'quiet' ? '' : say(lang, `file_${stage.is}`)}
      </span>
    </>
  );
}

interface StaticLinkProps {
  readonly shared: Shared;
  readonly format: Format;
  readonly onClick: (event: MouseEvent) => void;
}

/** The file of the whole view, made at build; with a script the file is made of what is on screen instead. */
function StaticLink({ shared: { link }, format, onClick }: StaticLinkProps) {
  const href = useHref();
  return (
    <a href={href(staticPath(link.lang, link.id, format))} download onClick={onClick}>
      {say(link.lang, `as_${format}`)}
    </a>
  );
}

/** Escape closes the menu, and does nothing else: what is selected stays. */
function useEscape(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const node = menu.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !node?.open) return;
      event.stopPropagation();
      node.removeAttribute('open');
      node.querySelector('summary')?.focus();
    };
    node?.addEventListener('keydown', close);
    return () => node?.removeEventListener('keydown', close);
  }, [menu]);
}
