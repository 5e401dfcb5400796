import type { AnyViewDefinition } from '../../views/types';
import { dayOf } from '../day';
import type { Shared } from '../share/types';
import { shownLine } from './shown';
import { type Format, takeAway } from './takeAway';
import { wordedPage } from './wordedPage';
import { put } from './words';

interface Page {
  readonly shared: Shared;
  readonly view: AnyViewDefinition;
  readonly reviewLabel: string;
  readonly article: HTMLElement;
  readonly root: string;
  readonly address: string;
}

/** Takes away what a page shows at this moment. */
export async function takeShown(format: Format, { shared, view, ...rest }: Page): Promise<void> {
  const { link, headline, page, selection } = shared;
  const { lang } = link;
  const drawn = format === 'svg' || format === 'png';
  const atlas = drawn ? page.atlas : await wordedPage(rest.root, view, page);
  const { select, filter } = selection;
  const plan = page.plans.find(({ id }) => id === view.plan);
  const shown = shownLine(atlas, lang, select, filter);
  return takeAway(format, {
    ...rest,
    view,
    atlas,
    lang,
    date: dayOf(new Date()),
    ...(select === undefined ? {} : { select }),
    ...(filter === undefined ? {} : { filter }),
    head: {
      kicker: [...(plan ? [plan.title[lang]] : []), view.title[lang]],
      finding: headline,
      dek: view.dek(view.select(atlas, lang), lang),
      ...(shown === undefined ? {} : { shown: `${put(lang, 'shown')}${lang === 'zh' ? '\uff1a' : ': '}${shown}` }),
    },
  });
}
