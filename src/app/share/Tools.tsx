import { type ComponentType, type MouseEvent, type ReactNode, useState } from 'react';
import { say } from '../../i18n/catalogue';
import { useHref } from '../../ui/Link';
import { galleryPath } from './addresses';
import type { Shared } from './types';

type Dialog = ComponentType<{ readonly shared: Shared; readonly onClose: () => void }>;

// Fetched when a person asks: nobody waits for them who came to look.
const DIALOGS = {
  share: async (): Promise<Dialog> => (await import('./ShareDialog')).ShareDialog,
  embed: async (): Promise<Dialog> => (await import('./EmbedDialog')).EmbedDialog,
};
type Tool = keyof typeof DIALOGS;

interface ToolsProps {
  readonly shared: Shared;
  /** More tools, after these. */
  readonly children?: ReactNode;
}

/**
 * What a person can take away from a view, in one quiet row under its picture. Each is a link that leads somewhere useful
 * without a script, and where the dialog's code does not come.
 */
export function Tools({ shared, children }: ToolsProps) {
  const { lang, id } = shared.link;
  const [opened, setOpened] = useState<{ readonly Dialog: Dialog }>();
  const href = useHref()(galleryPath(lang, id));
  const open = (tool: Tool) => async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const Dialog = await DIALOGS[tool]().catch(() => undefined);
    if (Dialog) setOpened({ Dialog });
    else window.location.assign(href);
  };
  return (
    <nav className="tools" aria-label={say(lang, 'tools')}>
      <a href={href} aria-haspopup="dialog" onClick={open('share')}>
        {say(lang, 'share')}
      </a>
      <a href={href} aria-haspopup="dialog" onClick={open('embed')}>
        {say(lang, 'embed')}
      </a>
      {children}
      {opened ? <opened.Dialog shared={shared} onClose={() => setOpened(undefined)} /> : null}
    </nav>
  );
}
