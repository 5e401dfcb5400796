import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';

/** Holds what was fetched; given to everything below the app. */
export const ClientContext = createContext<QueryClient | undefined>(undefined);

/** The client of the app. Throws outside it. */
export function useClient(): QueryClient {
  const client = use(ClientContext);
  if (!client) throw new Error('no client above');
  return client;
}
