import type { BuildOptions } from 'esbuild';

/** Options for esbuild's build(): the shared ones, and what differs. */
export declare function bundleOptions(own: BuildOptions): BuildOptions;
