import type { QueryClient } from '@tanstack/react-query';
import { geometryQuery, type SiteRoot } from '../data/queries';
import { loadComponent } from '../views/registry';
import type { AnyViewDefinition, Geometry, ViewComponent } from '../views/types';

/** What a picture is drawn with. */
export interface PictureParts {
  readonly Component: ViewComponent;
  readonly geometry: Geometry;
}

/** Fetches a view's code and boundaries; rejects where one does not come. */
export async function loadPicture(client: QueryClient, root: SiteRoot, view: AnyViewDefinition): Promise<PictureParts> {
  const fetched = Promise.all(
    view.needs.geometry.map(async (file) => [file, await client.ensureQueryData(geometryQuery(root, file))] as const),
  );
  const [Component, geometry] = await Promise.all([loadComponent(view.id), fetched]);
  return { Component, geometry: Object.fromEntries(geometry) };
}
