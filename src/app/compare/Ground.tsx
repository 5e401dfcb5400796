import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { commonGround } from '../../domain/commonGround';
import { type ItemPage, pathOf } from '../../domain/permalink';
import type { Lang, LocalText } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { Link } from '../../ui/Link';
import { COMPARE } from './words';

interface GroundProps {
  readonly a: Claim;
  readonly b: Claim;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

interface Shared {
  readonly page: ItemPage;
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly label: LocalText }[];
}

/** What both claims name, each with the way to all that is said of it. */
export function Ground({ a, b, atlas, lang }: GroundProps) {
  const shared = sharedBy(a, b, atlas, lang).filter(({ items }) => items.length > 0);
  return (
    <section className="compare-ground" aria-labelledby="ground">
      <h2 id="ground">{COMPARE.ground[lang]}</h2>
      {shared.length === 0 ? <p>{COMPARE.noGround[lang]}</p> : null}
      <dl>
        {shared.map(({ page, name, items }) => (
          <div key={page}>
            <dt>{name}</dt>
            {items.map(({ id, label }) => (
              <dd key={id}>
                <Link to={pathOf({ page, lang, id })}>{label[lang]}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function sharedBy(a: Claim, b: Claim, { vocabulary, places }: Atlas, lang: Lang): Shared[] {
  const { themes, products, actors, places: shared } = commonGround(a, b);
  const named = places.map(({ id, name }) => ({ id, label: name }));
  const of = (ids: readonly string[], items: Shared['items']) => items.filter(({ id }) => ids.includes(id));
  return [
    { page: 'theme', name: say(lang, 'themes'), items: of(themes, vocabulary.themes) },
    { page: 'place', name: say(lang, 'places'), items: of(shared, named) },
    { page: 'product', name: say(lang, 'products'), items: of(products, vocabulary.products) },
    { page: 'actor', name: say(lang, 'actors'), items: of(actors, vocabulary.actors) },
  ];
}
