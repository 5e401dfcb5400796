import type { LonLat } from '../../domain/place';
import type { Bounds } from '../kit/camera';
import type { Topology } from '../kit/topology';

/** An object of a topology drawn as ground. `topology` only where it is another one than the map's own. */
export interface GroundLayer {
  readonly object: string;
  /** `land`: what the map is about; `land-2`: neighbours; with them in place the rest of the frame is water. */
  readonly tone: 'land' | 'land-2';
  readonly topology?: Topology;
  /** Adcodes left out: the province that a finer topology draws. */
  readonly except?: readonly string[];
}

/** Lines: borders inside an object, its outer edge, or an object that is itself lines (the ten-dash line). */
export interface BorderLayer {
  readonly object: string;
  readonly tone: 'hairline' | 'border' | 'outline' | 'dashline';
  readonly topology?: Topology;
  /** Adcodes whose borders are left out. */
  readonly except?: readonly string[];
  /** Only borders between areas whose adcodes begin with the same digits: 4 for counties inside one prefecture. */
  readonly within?: 2 | 4;
}

/** What a region or point says and where it leads. */
export interface MarkData {
  /** Id in the gazetteer. */
  readonly place: string;
  /** Ids of the claims that the mark stands for. */
  readonly claims: readonly string[];
  readonly label: string;
  readonly sublabel?: string;
  /** Said of the mark, and set nowhere. */
  readonly remark?: string;
  readonly href: string;
  /** Name of a dye token where it is not the map's own: territories of several plans on one map. */
  readonly dye?: string;
  /** Whether its name must stand, in words or by a number; default: it must. */
  readonly named?: 'if-room' | 'never';
}

/** A polygon that stands for claims. */
export interface RegionData extends MarkData {
  /** Id of the feature in `object`: its adcode. */
  readonly id: string;
  readonly object: string;
  readonly topology?: Topology;
  /** Count of claims, shown as a step of one dye and printed; `unquantified` is hatched; without it the dye is flat. */
  readonly value?: number | 'unquantified';
  /** In place of a step: `light`, one dye for areas that others lie in; `hollow`, an outline. */
  readonly look?: 'light' | 'hollow';
}

export interface PointData extends MarkData {
  readonly lonLat: LonLat;
  readonly symbol: 'dot' | 'ring' | 'square';
}

/** A quiet name that helps to find one's way; left out where there is no room. */
export type ContextLabel = { readonly text: string } & (
  | { readonly lonLat: LonLat }
  | { readonly adcode: string; readonly object: string }
);

/** What a map of a part of the country would cut off, small in a corner, with the same ground and dash line. */
export interface InsetData {
  readonly bounds: Bounds;
  /** Lines of its name. */
  readonly label: readonly string[];
}

/** All that one map of a plan's places draws. Geometry in WGS-84. */
export interface RegionMapData {
  /** Accessible name. */
  readonly title: string;
  /** One sentence more for a screen reader: what the picture shows. */
  readonly description?: string;
  readonly topology: Topology;
  readonly ground: readonly GroundLayer[];
  readonly borders: readonly BorderLayer[];
  readonly regions: readonly RegionData[];
  readonly points: readonly PointData[];
  readonly contextLabels: readonly ContextLabel[];
  /** Default: the bounds of the ground with tone `land`. */
  readonly bounds?: Bounds;
  /** Height over width of the frame; default: as the bounds have it, within limits. */
  readonly aspect?: number;
  readonly inset?: InsetData;
  /** Detail of its lines relative to the usual one; below 1 for a map that is never shown as large as others. */
  readonly fineness?: number;
  /** Greatest width on screen, in CSS px, where it is less than others': no labels are set for more. */
  readonly shownUpTo?: number;
  /** Many points close together: their symbols are drawn smaller. */
  readonly isDense?: boolean;
  /** Areas of the map's own topology that nothing may cover. */
  readonly uncovered?: { readonly object: string; readonly ids: readonly string[] };
}

/** A fixed size (wall, export): one set of labels, `textScale` times the usual. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
  /** Symbols by their own scale; default: as the text. */
  readonly symbolScale?: number;
}

export interface MapDisplay {
  /** 审图号, or that there is none. */
  readonly reviewLabel: string;
}
