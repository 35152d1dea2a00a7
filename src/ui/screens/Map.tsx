import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import type { Level, World } from '../../engine/level.ts';
import type { Progress } from '../../progress.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { StarBin, starBinHeight, starBinWidth } from '../components/StarBin.tsx';
import { Stars } from '../components/Stars.tsx';
import { clipped, rowsOf } from '../fitting.ts';
import { allLevels, type GameWorld, nextRow, starsOf, unmetNeeds } from '../game.ts';
import { aboutLevel, levelNote } from '../text.ts';
import { type Look, marks, spell, useLook } from '../theme.ts';

export interface MapProps {
  readonly world: GameWorld;
  readonly progress: Progress;
  readonly row: number;
  readonly size: Size;
}

/** Columns of a title as long as most, and of all that stands beside it. */
const usualTitle = 34;
const besideTitle = 21;

type Line =
  | { readonly type: 'gap'; readonly world: World }
  | { readonly type: 'world'; readonly world: World }
  | { readonly type: 'level'; readonly level: Level; readonly index: number };

/** All worlds and levels in one list, and a few words about the level under the pointer. */
export function MapScreen({ world, progress, row, size }: MapProps): ReactNode {
  const look = useLook();
  let index = -1;
  const lines: Line[] = world.worlds.flatMap((each, at): Line[] => [
    ...(at === 0 ? [] : [{ type: 'gap', world: each } as const]),
    { type: 'world', world: each },
    ...each.levels.map((level): Line => {
      index += 1;
      return { type: 'level', level, index };
    }),
  ]);
  const here = allLevels(world)[row];
  const aboutHere = (here === undefined ? [] : about(world, progress, here)).map((line) =>
    spell(line, look),
  );
  const aboutRows = aboutHere.reduce((sum, line) => sum + rowsOf(line, size.width), 1);
  const rest = size.height - aboutRows;
  // A list that does not fit needs one more row, to say that it goes on.
  const room = lines.length <= rest ? rest : rest - 1;
  const at = lines.findIndex((line) => line.type === 'level' && line.index === row);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), lines.length - room));
  const next = nextRow(world, progress);
  const longest = Math.max(...allLevels(world).map(({ title }) => columnsOf(title)));
  const titleWidth = Math.min(Math.max(usualTitle, longest + 2), size.width - besideTitle);
  // The bin of the world that the pointer is in: one for all worlds would not fit.
  const around = world.worlds.find(({ id }) => id === here?.world);
  const starsToEarn = 3 * (around?.levels.length ?? 0);
  const besides =
    titleWidth + besideTitle + starBinWidth <= size.width && starBinHeight(starsToEarn) <= room;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <Box flexGrow={1} overflow="hidden" justifyContent="space-between">
        <Box flexDirection="column" flexShrink={0}>
          {lines.slice(first, first + room).map((line) => (
            <MapLine
              key={`${line.type} ${line.type === 'level' ? line.level.id : line.world.id}`}
              line={line}
              progress={progress}
              pointed={line.type === 'level' && line.index === row}
              next={line.type === 'level' && line.index === next}
              titleWidth={titleWidth}
              width={size.width}
            />
          ))}
        </Box>
        {besides && <StarBin stars={starsOf(around?.levels ?? [], progress)} all={starsToEarn} />}
      </Box>
      {lines.length > rest && (
        <Text>{hiddenLine(first > 0, first + room < lines.length, look)}</Text>
      )}
      <Box flexDirection="column" height={aboutRows} flexShrink={0}>
        <Text>{marks(look).rule.repeat(24)}</Text>
        {aboutHere.map((line, index) => (
          <Say key={line} bold={index === 0}>
            {line}
          </Say>
        ))}
      </Box>
    </Box>
  );
}

function MapLine({
  line,
  width,
  ...level
}: Omit<LevelLineProps, 'level'> & { line: Line; width: number }): ReactNode {
  const look = useLook();
  switch (line.type) {
    case 'gap':
      return <Text> </Text>;
    case 'world':
      return <Text bold>{worldLine(line.world, width, look)}</Text>;
    case 'level':
      return <LevelLine {...level} level={line.level} />;
  }
}

/** Says that the list goes on above or below. */
function hiddenLine(above: boolean, below: boolean, look: Look): string {
  const { up, down } = marks(look);
  const more = spell(say('shell.more'), look);
  return (
    [above ? `${up} ${more}` : '', below ? `${down} ${more}` : ''].filter(Boolean).join('   ') ||
    ' '
  );
}

function worldLine({ number, title }: World, width: number, look: Look): string {
  return clipped(spell(say('shell.world', { number, title }), look), width, look);
}

/** The goal of a level, and what is to be known before it is opened. */
function about(world: GameWorld, progress: Progress, level: Level): readonly string[] {
  return progress.sessions[level.id] === undefined
    ? [level.goal, aboutLevel(level, unmetNeeds(world, progress, level))]
    : [level.goal, say('shell.goesOn')];
}

interface LevelLineProps {
  readonly level: Level;
  readonly progress: Progress;
  readonly pointed: boolean;
  readonly next: boolean;
  readonly titleWidth: number;
}

function LevelLine({ level, progress, pointed, next, titleWidth }: LevelLineProps): ReactNode {
  const look = useLook();
  const m = marks(look);
  const result = progress.results[level.id];
  const note = levelNote(progress, level, next);
  const title = clipped(spell(level.title, look), titleWidth - 2, look);
  // One text: boxes in every line would have to be laid out before the first frame.
  return (
    <Text wrap="truncate">
      <Text
        bold={pointed}
      >{`${pointed ? m.pointer : ' '} ${String(level.number).padStart(2)}  `}</Text>
      <Text inverse={pointed}>{title}</Text>
      {' '.repeat(titleWidth - columnsOf(title))}
      <Stars count={result?.stars ?? 0} />
      {`  ${spell(note, look)}`}
    </Text>
  );
}
