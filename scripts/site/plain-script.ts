import { build } from 'vite';

/** A script that is one file, built apart from the site's modules. */
export interface PlainScript {
  readonly entry: string;
  /** Where it lies below the site's root. */
  readonly file: string;
  /** Oldest browsers that run it. */
  readonly target: string | string[];
  /** Names in the source and the JSON that takes their place. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Writes a script as one plain file with nothing around it. */
export async function buildPlainScript(dist: string, { entry, file, target, define }: PlainScript): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...(define ? { define } : {}),
    build: {
      target,
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: file } },
    },
  });
}
