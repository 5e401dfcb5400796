import type { Lang } from '../../domain/text';
import type { RegionMapData } from '../../maps/regions/types';

/** What the stage shows at one stop: a map without its boundaries, which are fetched once for all stops. */
export interface StageData extends Omit<RegionMapData, 'topology'> {
  /** File of boundaries that all its objects lie in. */
  readonly file: string;
}

/** A document's words as they stand beside a number. */
export interface WallWords {
  readonly phrase: string;
  readonly phraseLang: Lang;
  /** How we read it, where its language is another one or a machine broke it. */
  readonly reading?: string;
  /** Further phrases that carry the same claim. */
  readonly more: number;
  readonly locator: string;
  readonly source: string;
  /** Stated, counted, worked out or inferred. */
  readonly standing: string;
}

/** The number of a stop. */
export interface WallNumber {
  readonly value: string;
  readonly what: string;
  /** Claims whose words one key opens. */
  readonly claims: readonly string[];
  readonly words?: WallWords;
}

/** A line of the list that accompanies the map. */
export interface LedgerRow {
  readonly label: string;
  readonly value: string;
  readonly claims: readonly string[];
  readonly place?: string;
  readonly dye?: string;
}

/** One stop, whole: what is not in here the wall does not show. */
export interface WallStop {
  readonly id: string;
  /** Path of the view with its selection, below the site's root. */
  readonly to: string;
  readonly kicker: string;
  readonly headline: string;
  readonly note?: string;
  readonly dye?: string;
  readonly select?: string;
  /** Seconds. */
  readonly dwell?: number;
  readonly number?: WallNumber;
  readonly listTitle: string;
  readonly list: readonly LedgerRow[];
  /** Territory of the plan, for the small map of the country; none for a stop about all plans. */
  readonly home?: string;
  readonly stage: StageData;
  /** The view's own drawings as SVG text, as they were drawn at build. */
  readonly drawings: readonly string[];
  /** The documents that all of it stands on. */
  readonly sources: readonly { readonly title: string; readonly publisher: string }[];
  /** The words of every claim shown, as HTML, each with its id. */
  readonly words: string;
}

/** A tour in one language: one file, so that a wall that has it needs nothing else but boundaries. */
export interface WallTour {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly reviewLabel: string;
  /** Latest date that one of its documents bears. */
  readonly dataDate: string;
  /** Files of boundaries, the country first. */
  readonly files: readonly string[];
  /** The country with the territories of all plans. */
  readonly country: StageData;
  /** The ground of each file. */
  readonly grounds: readonly StageData[];
  readonly stops: readonly WallStop[];
}

/** All that a presenter may call up, in one language. */
export interface ExploreFile {
  readonly plans: readonly {
    readonly id: string;
    readonly label: string;
    readonly dye: string;
    readonly home: string;
    /** Every place that one of its claims names. */
    readonly stage: StageData;
  }[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly plan: string;
    readonly themes: readonly string[];
    readonly places: readonly string[];
    readonly label: string;
    readonly value: string;
  }[];
  readonly words: string;
}
