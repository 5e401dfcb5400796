import type { Atlas } from '../../domain/atlas';
import type { Permalink } from '../../domain/permalink';
import { byId } from '../../domain/slice';
import { ClaimPage } from './ClaimPage';
import { HomePage } from './HomePage';
import { MethodPage } from './MethodPage';
import { PlacePage } from './PlacePage';
import { PlanPage } from './PlanPage';
import { SourcePage } from './SourcePage';

interface DocumentPageProps {
  readonly link: Exclude<Permalink, { page: 'view' }>;
  readonly atlas: Atlas;
  readonly siteUrl: string;
}

/** Pages that are read, not worked with: drawn once at build, never hydrated. */
export function DocumentPage({ link, atlas, siteUrl }: DocumentPageProps) {
  const { lang } = link;
  switch (link.page) {
    case 'home':
      return <HomePage atlas={atlas} lang={lang} />;
    case 'method':
      return <MethodPage atlas={atlas} lang={lang} />;
    case 'claim':
      return <ClaimPage claim={byId(atlas.claims, link.id, 'claim')} atlas={atlas} lang={lang} siteUrl={siteUrl} />;
    case 'place':
      return <PlacePage place={byId(atlas.places, link.id, 'place')} atlas={atlas} lang={lang} />;
    case 'plan':
      return <PlanPage plan={byId(atlas.plans, link.id, 'plan')} atlas={atlas} lang={lang} />;
    case 'source':
      return <SourcePage source={byId(atlas.sources, link.id, 'source')} atlas={atlas} lang={lang} />;
  }
}
