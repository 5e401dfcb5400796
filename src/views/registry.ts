import type { AnyViewDefinition, ViewComponent } from './types';

const definitions = import.meta.glob<AnyViewDefinition>('./*/view.ts', { import: 'view' });
const components = import.meta.glob<ViewComponent>('./*/View.tsx', { import: 'View' });

/** A folder that exports `view` and `View` is a view; there is nothing else to keep in step. */
export const isView = (id: string): boolean => `./${id}/view.ts` in definitions;

/** Fetches everything about a view but its picture; rejects if there is no such view or its code cannot be loaded. */
export function loadDefinition(id: string): Promise<AnyViewDefinition> {
  const load = definitions[`./${id}/view.ts`];
  return load ? load() : Promise.reject(new Error(`there is no view "${id}"`));
}

/** Fetches the picture of a view; rejects likewise. */
export function loadComponent(id: string): Promise<ViewComponent> {
  const load = components[`./${id}/View.tsx`];
  return load ? load() : Promise.reject(new Error(`view "${id}" has no View.tsx`));
}
