import { geometryPath, TOURS_PATH, tourPath } from '../../data/paths';
import { preload } from '../../data/preload';
import { parseScreen, type ScreenSettings } from '../../state/screen';
import { siteRoot } from '../siteRoot';

/** Where the script lies below the site's root. */
export const WALL_FILE = 'wall.js';

/** What a wall's page says of the data that there are: ids of the tours, the first one first, and of the files of boundaries. */
export interface WallNames {
  readonly tours: readonly string[];
  readonly boundaries: readonly string[];
}

/** Files that a wall fetches before it begins, below the site's root. */
export function wallNeeds({ tour, lang }: ScreenSettings, { tours, boundaries }: WallNames): string[] {
  const shown = tours.find((id) => id === tour) ?? tours[0];
  return [TOURS_PATH, ...(shown === undefined ? [] : [tourPath(shown, lang)]), ...boundaries.map(geometryPath)];
}

/** Whether a wall begins with the first stop of the first tour, which its page shows until all has come. */
export const beginsAsUsual = ({ tour, order, stop }: ScreenSettings, { tours }: WallNames): boolean =>
  (tour === undefined || !tours.slice(1).includes(tour)) && stop === 1 && (order[0] ?? 1) === 1;

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/**
 * Dresses the page as the address of the wall says before it is seen: language, theme, and whether the first stop stands on
 * it (wall.css); and has the data fetched beside the script that will draw them.
 */
export function prepareWall(doc: Document): void {
  const { dataset: said } = doc.querySelector<HTMLElement>('script[data-tours]') ?? doc.documentElement;
  const names: WallNames = { tours: words(said.tours), boundaries: words(said.boundaries) };
  const settings = parseScreen(doc.location.search);
  dressWall(doc, settings);
  doc.documentElement.dataset.wall = `${settings.lang} ${beginsAsUsual(settings, names) ? 'first' : 'elsewhere'}`;
  preload(doc, siteRoot(doc), wallNeeds(settings, names));
}

/** Language and theme of a wall. */
export function dressWall({ documentElement: root }: Document, { lang, theme }: ScreenSettings): void {
  root.dataset.scheme = theme;
  root.lang = lang === 'zh' ? 'zh-Hans' : 'en';
}
