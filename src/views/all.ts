import type { AnyViewDefinition } from './types';

const definitions = import.meta.glob<AnyViewDefinition>('./*/view.ts', { eager: true, import: 'view' });

/** All views at once, in the order of lists: for pages that are drawn at build, never for what a browser loads. */
export const VIEWS: readonly AnyViewDefinition[] = Object.values(definitions).sort((a, b) => a.order - b.order);

export const findView = (id: string): AnyViewDefinition | undefined => VIEWS.find((view) => view.id === id);
