// One activity's screen as plain lines, at the sizes the game has, with and without colour.
import { stripVTControlCharacters } from 'node:util';
import { Box, renderToString } from 'ink';
import type { ActivityView, Size } from '../../../src/ui/activity-view.ts';
import { type Look, LookProvider } from '../../../src/ui/theme.ts';

const looks = {
  colour: { colour: true, ascii: false, motion: true },
  ascii: { colour: false, ascii: true, motion: true },
} as const satisfies Record<string, Look>;

/** The room for an activity in a terminal of 80 x 24, of 60 x 20, and in between. */
const sizes = {
  '80x24': { width: 78, height: 17 },
  '71x21': { width: 69, height: 14 },
  '60x20': { width: 58, height: 13 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;
type LookName = keyof typeof looks;

const checked: readonly (readonly [SizeName, LookName])[] = [
  ['80x24', 'colour'],
  ['71x21', 'ascii'],
  ['60x20', 'colour'],
  ['60x20', 'ascii'],
];

export interface Shot<Settings, State, Cursor> {
  readonly settings: Settings;
  readonly state: State;
  readonly size?: SizeName;
  readonly look?: LookName;
  readonly motion?: number;
  /** Where the cursor is put when the state is first shown, unless it is given. */
  readonly cursor?: Cursor;
}

/** The rows of the screen, without colours and without the spaces at their ends. */
export function screenLines<Settings, State, Move, Cursor>(
  view: ActivityView<Settings, State, Move, Cursor>,
  shot: Shot<Settings, State, Cursor>,
): readonly string[] {
  const { settings, state, motion = 1 } = shot;
  const size = sizes[shot.size ?? '80x24'];
  const look = looks[shot.look ?? 'ascii'];
  const cursor = shot.cursor ?? view.cursor(settings, state, undefined);
  const drawn = renderToString(
    <LookProvider value={look}>
      <Box width={size.width} flexDirection="column">
        <view.Screen
          settings={settings}
          state={state}
          cursor={cursor}
          size={size}
          motion={motion}
        />
      </Box>
    </LookProvider>,
    // Wider than the screen, so that a line that is too long shows itself.
    { columns: size.width + 20 },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What is wrong with a screen: rows too many, columns too many, letters that are not ASCII. */
export function misfits<Settings, State, Move, Cursor>(
  view: ActivityView<Settings, State, Move, Cursor>,
  settings: Settings,
  state: State,
  motion = 1,
): readonly string[] {
  return checked.flatMap(([size, look]) => {
    const { width, height } = sizes[size];
    const lines = screenLines(view, { settings, state, size, look, motion });
    const where = `${size} ${look}`;
    return [
      ...(lines.length > height ? [`${where}: ${lines.length} rows`] : []),
      ...lines.filter((line) => [...line].length > width).map((line) => `${where}: ${line}`),
      ...lines
        .filter((line) => look === 'ascii' && /[^ -~]/.test(line))
        .map((line) => `${where}: ${line}`),
    ];
  });
}
