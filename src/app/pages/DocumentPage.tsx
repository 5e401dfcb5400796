import type { Atlas } from '../../domain/atlas';
import type { Permalink } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import { ClaimPage } from './ClaimPage';
import { ComparePage } from './ComparePage';
import { GalleryPage } from './GalleryPage';
import { type HomeDisplay, HomePage } from './HomePage';
import { MethodPage } from './MethodPage';
import { type PlaceDisplay, PlacePage } from './PlacePage';
import { PlanPage } from './PlanPage';
import { SearchPage } from './SearchPage';
import { SourcePage } from './SourcePage';
import { StoryPage } from './StoryPage';
import { TermPage } from './TermPage';

interface DocumentPageProps {
  readonly link: Exclude<Permalink, { page: 'view' }>;
  readonly atlas: Atlas;
  readonly siteUrl: string;
  /** What the page of a place is drawn with. */
  readonly place?: PlaceDisplay;
  /** What the front page's map is drawn with. */
  readonly home?: HomeDisplay;
}

/** Pages that are read, not worked with: drawn once at build, never hydrated. */
export function DocumentPage({ link, atlas, siteUrl, place, home }: DocumentPageProps) {
  const { lang } = link;
  switch (link.page) {
    case 'home':
      return <HomePage atlas={atlas} lang={lang} display={home} />;
    case 'method':
      return <MethodPage atlas={atlas} lang={lang} />;
    case 'story':
      return <StoryPage atlas={atlas} lang={lang} />;
    case 'gallery':
      return <GalleryPage atlas={atlas} lang={lang} siteUrl={siteUrl} />;
    case 'compare':
      return <ComparePage atlas={atlas} lang={lang} />;
    case 'search':
      return <SearchPage atlas={atlas} lang={lang} />;
    case 'claim':
      return <ClaimPage claim={byId(atlas.claims, link.id, 'claim')} atlas={atlas} lang={lang} siteUrl={siteUrl} />;
    case 'place':
      return <PlacePage place={byId(atlas.places, link.id, 'place')} atlas={atlas} lang={lang} display={place} />;
    case 'plan':
      return <PlanPage plan={byId(atlas.plans, link.id, 'plan')} atlas={atlas} lang={lang} />;
    case 'theme':
    case 'actor':
    case 'product':
      return <TermPage kind={link.page} id={link.id} atlas={atlas} lang={lang} />;
    case 'source':
      return <SourcePage source={byId(atlas.sources, link.id, 'source')} atlas={atlas} lang={lang} />;
  }
}
