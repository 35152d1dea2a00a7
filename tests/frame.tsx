// What the game must look like in a given state: drawn afresh, as plain lines.
import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { WholeScreen } from '../src/ui/App.tsx';
import { type GameState, type GameWorld, settingsOf } from '../src/ui/game.ts';
import { LookProvider } from '../src/ui/theme.ts';

export interface FrameSize {
  readonly columns: number;
  readonly rows: number;
}

/** The frame as a string with colours. */
export function frameOf(world: GameWorld, state: GameState, { columns, rows }: FrameSize): string {
  const { colour, ascii, reducedMotion } = settingsOf(world, state.progress);
  return renderToString(
    <LookProvider value={{ colour, ascii, motion: !reducedMotion }}>
      <WholeScreen world={world} state={state} columns={columns} rows={rows} />
    </LookProvider>,
    { columns },
  );
}

/** The frame as text: one line a row, without colours and without the spaces at its end. */
export function linesOf(world: GameWorld, state: GameState, size: FrameSize): readonly string[] {
  return stripVTControlCharacters(frameOf(world, state, size))
    .split('\n')
    .map((line) => line.trimEnd());
}
