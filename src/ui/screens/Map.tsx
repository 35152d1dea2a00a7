import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Level, World } from '../../engine/level.ts';
import type { Progress } from '../../progress.ts';
import type { Size } from '../activity-view.ts';
import { Say } from '../components/Prose.tsx';
import { Stars } from '../components/Stars.tsx';
import { type GameWorld, nextRow, unmetNeeds } from '../game.ts';
import { marks, spell, useLook } from '../theme.ts';

export interface MapProps {
  readonly world: GameWorld;
  readonly progress: Progress;
  readonly row: number;
  readonly size: Size;
}

type Line =
  | { readonly type: 'world'; readonly world: World }
  | { readonly type: 'level'; readonly level: Level; readonly index: number };

/** All worlds and levels in one list, and a few words about the level under the pointer. */
export function MapScreen({ world, progress, row, size }: MapProps): ReactNode {
  let index = -1;
  const lines: Line[] = world.worlds.flatMap((each): Line[] => [
    { type: 'world', world: each },
    ...each.levels.map((level): Line => {
      index += 1;
      return { type: 'level', level, index };
    }),
  ]);
  const room = size.height - 5;
  const at = lines.findIndex((line) => line.type === 'level' && line.index === row);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), lines.length - room));
  const next = nextRow(world, progress);
  const here = lines[at];
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <Box flexDirection="column" flexGrow={1} overflow="hidden">
        {lines
          .slice(first, first + room)
          .map((line) =>
            line.type === 'world' ? (
              <Text
                key={line.world.id}
                bold
              >{`World ${line.world.number}  ${line.world.title}`}</Text>
            ) : (
              <LevelLine
                key={line.level.id}
                level={line.level}
                progress={progress}
                pointed={line.index === row}
                next={line.index === next}
              />
            ),
          )}
      </Box>
      {here?.type === 'level' && (
        <About
          level={here.level}
          missing={unmetNeeds(world, progress, here.level)}
          progress={progress}
        />
      )}
    </Box>
  );
}

function LevelLine({
  level,
  progress,
  pointed,
  next,
}: {
  level: Level;
  progress: Progress;
  pointed: boolean;
  next: boolean;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const result = progress.results[level.id];
  const note = progress.sessions[level.id] ? 'started' : result ? 'done' : next ? 'next' : '';
  const title = spell(level.title, look);
  return (
    <Box>
      <Text
        bold={pointed}
      >{`${pointed ? m.pointer : ' '} ${String(level.number).padStart(2)}  `}</Text>
      <Box width={34} flexShrink={1}>
        <Text inverse={pointed} wrap="truncate">
          {title}
        </Text>
      </Box>
      <Stars count={result?.stars ?? 0} />
      <Text>{`  ${note}`}</Text>
    </Box>
  );
}

function About({
  level,
  missing,
  progress,
}: {
  level: Level;
  missing: readonly Level[];
  progress: Progress;
}): ReactNode {
  const look = useLook();
  const needs = missing.map(({ number, title }) => `${number} ${title}`).join(', ');
  const line =
    progress.sessions[level.id] !== undefined
      ? 'You stopped in the middle of it; it goes on from there.'
      : needs === ''
        ? `About ${level.minutes} minutes.`
        : `About ${level.minutes} minutes. Builds on ${needs}.`;
  return (
    <Box flexDirection="column" height={4} flexShrink={0}>
      <Text>{marks(look).rule.repeat(24)}</Text>
      <Say bold>{level.goal}</Say>
      <Say>{line}</Say>
    </Box>
  );
}
