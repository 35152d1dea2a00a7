import type { Metafile } from 'esbuild';

/** The licences of everything that is bundled, as one text. */
export declare function licences(metafile: Metafile, root: string): Promise<string>;

/** The folders of the packages of which something got into the bundle. */
export declare function packageFolders(metafile: Metafile): readonly string[];
