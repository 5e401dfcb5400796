/** The part of a service worker's surroundings that ours uses; the project is compiled for pages, which have another `self`. */
export interface WorkerHost {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly location: { readonly href: string };
  readonly clients: {
    matchAll(options: { readonly type: 'window' }): Promise<readonly WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface WorkerClient {
  readonly url: string;
  navigate(url: string): Promise<unknown>;
}

interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

export const workerHost = globalThis as unknown as WorkerHost;
