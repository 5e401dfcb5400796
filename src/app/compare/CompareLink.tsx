import { comparePath } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { Link } from '../../ui/Link';
import { COMPARE } from './words';

/** From a claim to the page that sets it beside another. */
export function CompareLink({ id, lang }: { readonly id: string; readonly lang: Lang }) {
  return (
    <Link to={comparePath(lang, { a: id })} className="compare-link">
      {COMPARE.compareWith[lang]}
    </Link>
  );
}
