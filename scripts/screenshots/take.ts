// One picture: the built command is played to its moment, and the screen becomes two SVGs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openMoment } from '../../tests/e2e/moment.ts';
import { type Picture, past } from './pictures.ts';
import { svgOf } from './svg.ts';
import { themes } from './themes.ts';

export interface Drawing {
  readonly file: string;
  readonly svg: string;
}

/** The picture in light and in dark, with the names of their files. */
export async function take(picture: Picture): Promise<readonly Drawing[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'pongpt-picture-'));
  try {
    const { terminal } = await openMoment(picture, home, past);
    const cells = terminal.cells();
    await terminal.close();
    return Object.entries(themes).map(([name, theme]) => ({
      file: `${picture.name}-${name}.svg`,
      svg: svgOf(cells, theme, picture.title),
    }));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
