import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { Link, useHref } from '../../ui/Link';
import { VIEWS } from '../../views/all';
import type { AnyViewDefinition } from '../../views/types';
import { viewAtlas } from '../pageData';
import { EMBED_SCRIPT, embedPath } from '../share/addresses';
import { embedCode } from '../share/embedCode';
import { GALLERY } from './galleryText';

interface GalleryPageProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** Absolute address of the site with a slash at its end; "/" where it is not known. */
  readonly siteUrl: string;
}

/** Every view as a small picture, with the code that shows it on another page. */
export function GalleryPage({ atlas, lang, siteUrl }: GalleryPageProps) {
  return (
    <article className="document gallery-page">
      <header className="view-head">
        <h1>{GALLERY.title[lang]}</h1>
        <p className="dek">{GALLERY.dek[lang](VIEWS.length)}</p>
      </header>
      <div className="gallery">
        {VIEWS.map((view) => (
          <Exhibit key={view.id} view={view} atlas={atlas} lang={lang} siteUrl={siteUrl} />
        ))}
      </div>
      <section className="gallery-cite" aria-labelledby="gallery-cite">
        <h2 id="gallery-cite">{GALLERY.cite[lang]}</h2>
        <p>{GALLERY.citeText[lang]}</p>
      </section>
    </article>
  );
}

// The script fits it to the content; this is for pages where no script runs.
const HEIGHT_WITHOUT_SCRIPT = 640;

function Exhibit({ view, atlas, lang, siteUrl }: GalleryPageProps & { readonly view: AnyViewDefinition }) {
  const href = useHref();
  const headline = view.headline(view.select(viewAtlas(view, atlas), lang), lang);
  const plan = atlas.plans.find(({ id }) => id === view.plan);
  const page = pathOf({ page: 'view', lang, id: view.id });
  const at = (path: string) => siteUrl + path.slice(1);
  const code = embedCode({
    src: at(embedPath(lang, view.id)),
    title: headline,
    page: at(page),
    height: HEIGHT_WITHOUT_SCRIPT,
    script: at(EMBED_SCRIPT),
  });
  return (
    <section id={view.id} className="exhibit" data-dye={plan?.dye} aria-labelledby={`${view.id}-title`}>
      <p className="kicker">
        {plan ? <span>{plan.short[lang]}</span> : null}
        <span>{view.title[lang]}</span>
      </p>
      <div className="exhibit-picture" inert>
        <iframe src={href(embedPath(lang, view.id))} title={headline} loading="lazy" />
      </div>
      <h2 id={`${view.id}-title`}>
        <Link to={page}>{headline}</Link>
      </h2>
      <div className="cite">
        <textarea
          id={`code-${view.id}`}
          readOnly
          rows={3}
          defaultValue={code}
          data-code=""
          aria-label={GALLERY.codeOf[lang](view.title[lang])}
        />
        <button
          type="button"
          data-copy={`code-${view.id}`}
          data-copied={say(lang, 'copied')}
          data-refused={say(lang, 'copyByHand')}
        >
          {GALLERY.copyCode[lang]}
        </button>
      </div>
    </section>
  );
}
