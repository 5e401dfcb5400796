import type { ComponentType } from 'react';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '../domain/atlas';
import type { Claim } from '../domain/claim';
import type { Lang, LocalText } from '../domain/text';
import type { TableData } from '../ui/Table';

/** Geometry by file name ("shandong"), decoded once by whoever fetched it. */
export type Geometry = Readonly<Record<string, Topology>>;

/** What may differ between the places a view is shown in; a view cannot tell which one holds it. */
export interface Display {
  readonly lang: Lang;
  /** What the review-number slot of a map says. */
  readonly reviewLabel: string;
}

export interface ViewProps<Data> {
  readonly data: Data;
  readonly display: Display;
}

/** Everything about a view but its picture. The picture is `View.tsx` beside it. */
export interface ViewDefinition<Data> {
  /** Its folder's name and its address. */
  readonly id: string;
  /** Place in lists of views. */
  readonly order: number;
  /** The plan it belongs to; none for a view over several. */
  readonly plan?: string;
  readonly title: LocalText;
  /** Plans and boundaries that it is drawn from; `all`: every plan there is, also those that come later. */
  readonly needs: { readonly plans: readonly string[] | 'all'; readonly geometry: readonly string[] };
  /**
   * The picture stands on too many claims for their words to stand in its page: every mark leads to a page that has
   * them, and its card fetches them from there.
   */
  readonly wordsElsewhere?: true;
  /** The rules by which claims stand at links of the value chain are shown; other pages need not carry them. */
  readonly showsChainRules?: true;
  /** The claims that the picture stands on. */
  claims(atlas: Atlas): readonly Claim[];
  /** Places beyond those the claims name. */
  places?(atlas: Atlas): readonly string[];
  select(atlas: Atlas, lang: Lang): Data;
  /** The finding, as one sentence, from the data. */
  headline(data: Data, lang: Lang): string;
  dek(data: Data, lang: Lang): string;
  table(data: Data, lang: Lang): TableData;
}

/** What lists of views show. */
export type ViewHead = Pick<ViewDefinition<unknown>, 'id' | 'plan' | 'title'>;

/** A view whose data type nobody outside needs to know. */
export type AnyViewDefinition = ViewDefinition<unknown>;
export type ViewComponent = ComponentType<ViewProps<unknown> & { readonly geometry: Geometry }>;

/** Hides a view's data type, so that views of all kinds can stand in one list. */
export function defineView<Data>(definition: ViewDefinition<Data>): AnyViewDefinition {
  // Data made by `select` goes only into the same definition's functions and its own component.
  return definition as unknown as AnyViewDefinition;
}
