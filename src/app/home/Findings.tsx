import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { Link } from '../../ui/Link';
import type { AnyViewDefinition } from '../../views/types';
import { findingOf } from './facts';

interface FindingsProps {
  readonly views: readonly AnyViewDefinition[];
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** What each of some views found, as a list that leads to them. */
export function Findings({ views, atlas, lang }: FindingsProps) {
  return (
    <ul className="findings">
      {views.map((view) => (
        <li key={view.id}>
          <Link to={pathOf({ page: 'view', lang, id: view.id })}>
            <small>{view.title[lang]}</small>
            {findingOf(view, atlas, lang)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
