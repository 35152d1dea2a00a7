import type { Metafile, Plugin } from 'esbuild';

/** Writes cli.js and its parts into a folder, which is emptied first; gives back what is in them. */
export declare function bundleCommand(
  out: string,
  plugins: readonly Plugin[],
  command?: string,
): Promise<Metafile>;
