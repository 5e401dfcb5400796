import { explorePath, TOURS_PATH, tourPath } from '../../data/paths';
import { pathOf, relativePath } from '../../domain/permalink';
import { LANGS, type Lang } from '../../domain/text';
import type { Tour } from '../../domain/tour';
import { say } from '../../i18n/catalogue';
import { LinkContext } from '../../ui/Link';
import { findView } from '../../views/all';
import { storyStops } from '../home/story';
import { exploreFile } from './exploreFile';
import { firstHead, type Pen, SCREEN_PATH, type ScreenSite, wallTour } from './stops';
import { Headline } from './Words';
import { SCREEN_WORDS } from './words';

/** Files that walls fetch, by their path below the site's root: each tour in each language, and which there are. */
export async function screenFiles(site: ScreenSite, pen: Pen): Promise<{ path: string; text: string }[]> {
  const tours = site.atlas.tours ?? [];
  const files = [{ path: TOURS_PATH, text: JSON.stringify({ tours: tours.map(({ id }) => id) }) }];
  for (const lang of LANGS) {
    const made = { ...site, lang, href: (to: string) => relativePath(SCREEN_PATH, to) };
    files.push({ path: explorePath(lang), text: JSON.stringify(await exploreFile(made, pen)) });
  }
  for (const tour of tours) {
    for (const lang of LANGS) {
      const text = JSON.stringify(await wallTour(tour, lang, site, pen));
      files.push({ path: tourPath(tour.id, lang), text });
    }
  }
  return files;
}

/** Modules whose style sheets the drawings of all stops need. */
export const screenModules = ({ atlas }: ScreenSite): string[] => [
  ...new Set(
    (atlas.tours ?? []).flatMap(({ stops }) =>
      stops.filter(({ view }) => findView(view)).map(({ view }) => `src/views/${view}/View.tsx`),
    ),
  ),
];

/**
 * What stands on the wall until its script has the tour: the head of the first stop, where it will stand; where the address
 * asks for another one, the name of the site (ahead.ts). Where no script runs, the stops as links.
 */
export function ScreenCover({ atlas }: { readonly atlas: ScreenSite['atlas'] }) {
  return (
    <LinkContext value={{ from: SCREEN_PATH }}>
      <main className="wall-cover" data-wall-cover="">
        {LANGS.map((lang) => (
          <Cover key={lang} atlas={atlas} lang={lang} />
        ))}
      </main>
    </LinkContext>
  );
}

function Cover({ atlas, lang }: { readonly atlas: ScreenSite['atlas']; readonly lang: Lang }) {
  const [tour] = atlas.tours ?? [];
  const head = tour && firstHead(tour, atlas, lang);
  return (
    <section className="wall-grid" lang={lang === 'zh' ? 'zh-Hans' : 'en'} data-dye={head?.dye}>
      {tour && head ? <Headline className="wall-opening" stop={head} title={tour.title[lang]} notice="" /> : null}
      <h1 className="wall-name">{say(lang, 'siteName')}</h1>
      <div className="wall-wait">
        <p data-wall-status={lang}>{SCREEN_WORDS.opening[lang]}</p>
        {tour ? <ToRead tour={tour} atlas={atlas} lang={lang} /> : null}
      </div>
    </section>
  );
}

/** The stops as links, for who has no scripts, or a browser that runs none of ours. */
function ToRead({
  tour,
  atlas,
  lang,
}: {
  readonly tour: Tour;
  readonly atlas: ScreenSite['atlas'];
  readonly lang: Lang;
}) {
  return (
    <div className="wall-read">
      <p>
        <a href={relativePath(SCREEN_PATH, pathOf({ page: 'story', lang }))}>{SCREEN_WORDS.readStory[lang]}</a>
      </p>
      <ol>
        {storyStops(tour, atlas, lang).map((stop) => (
          <li key={stop.id}>
            <a href={relativePath(SCREEN_PATH, stop.to)}>{stop.headline}</a>
          </li>
        ))}
      </ol>
    </div>
  );
}
