import { comparePath } from '../../domain/permalink';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';

/** From a claim to the page that sets it beside another. */
export function CompareLink({ id, lang }: { readonly id: string; readonly lang: Lang }) {
  return (
    <Link to={comparePath(lang, { a: id })} className="compare-link">
      {say(lang, 'compareWith')}
    </Link>
  );
}
