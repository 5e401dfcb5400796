import { pathOf, relativePath } from '../../domain/permalink';
import { LANGS } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { LinkContext } from '../../ui/Link';
import { findView } from '../../views/all';
import { storyStops } from '../home/story';
import { exploreFile } from './exploreFile';
import { type Pen, SCREEN_PATH, type ScreenSite, wallTour } from './stops';
import { SCREEN_WORDS } from './words';

/** Files that walls fetch, by their path below the site's root: each tour in each language, and which there are. */
export async function screenFiles(site: ScreenSite, pen: Pen): Promise<{ path: string; text: string }[]> {
  const tours = site.atlas.tours ?? [];
  const files = [{ path: 'data/screen/index.json', text: JSON.stringify({ tours: tours.map(({ id }) => id) }) }];
  for (const lang of LANGS) {
    const made = { ...site, lang, href: (to: string) => relativePath(SCREEN_PATH, to) };
    files.push({ path: `data/screen/explore.${lang}.json`, text: JSON.stringify(await exploreFile(made, pen)) });
  }
  for (const tour of tours) {
    for (const lang of LANGS) {
      const text = JSON.stringify(await wallTour(tour, lang, site, pen));
      files.push({ path: `data/screen/${tour.id}.${lang}.json`, text });
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

/** What stands on the wall until its script has the tour, and instead of it where there is no script. */
export function ScreenCover({ atlas }: { readonly atlas: ScreenSite['atlas'] }) {
  const [tour] = atlas.tours ?? [];
  return (
    <LinkContext value={{ from: SCREEN_PATH }}>
      <main className="wall-cover" data-wall-cover="">
        {LANGS.map((lang) => (
          <section key={lang} lang={lang === 'zh' ? 'zh-Hans' : 'en'}>
            <h1>{say(lang, 'siteName')}</h1>
            <p data-wall-status={lang}>{SCREEN_WORDS.opening[lang]}</p>
            <noscript>
              <p>
                <a href={relativePath(SCREEN_PATH, pathOf({ page: 'story', lang }))}>{SCREEN_WORDS.readStory[lang]}</a>
              </p>
              <ol>
                {tour
                  ? storyStops(tour, atlas, lang).map((stop) => (
                      <li key={stop.id}>
                        <a href={relativePath(SCREEN_PATH, stop.to)}>{stop.headline}</a>
                      </li>
                    ))
                  : null}
              </ol>
            </noscript>
          </section>
        ))}
      </main>
    </LinkContext>
  );
}
