import type { AnyViewDefinition, ViewComponent } from './types';

const definitions = import.meta.glob<AnyViewDefinition>('./*/view.ts', { eager: true, import: 'view' });
const components = import.meta.glob<ViewComponent>('./*/View.tsx', { import: 'View' });

/** All views, in the order of lists. A folder that exports `view` and `View` is a view; there is nothing else to keep in step. */
export const VIEWS: readonly AnyViewDefinition[] = Object.values(definitions).sort((a, b) => a.order - b.order);

export const findView = (id: string): AnyViewDefinition | undefined => VIEWS.find((view) => view.id === id);

/** Fetches the picture of a view; rejects if its code cannot be loaded. */
export function loadComponent(id: string): Promise<ViewComponent> {
  const load = components[`./${id}/View.tsx`];
  return load ? load() : Promise.reject(new Error(`view "${id}" has no View.tsx`));
}
