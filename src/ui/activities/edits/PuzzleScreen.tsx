import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { puzzleOf, reachedSees } from '../../../engine/activities/edits/puzzle.ts';
import { lettersIn } from '../../../engine/edit-distance.ts';
import { say } from '../../../texts/say.ts';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { joinKeys, keyTitle } from '../../keys.ts';
import { judged } from '../../said.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { editTexts, onwardsText } from './edit-texts.ts';
import { type EditsProps, isRoomy } from './props.ts';

/** The learner's word above the one that it is to become, and the three edits that are possible. */
export function PuzzleScreen(props: EditsProps<'puzzle' | 'reached'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const { from, to, par, now, made, left } = puzzleOf(settings, state);
  const open = state.phase === 'puzzle';
  const sees = reachedSees(settings, state);
  const onwards = open ? onwardsText(now, to, cursor) : undefined;
  const names = [say('edits.word'), say('edits.target')];
  const nameWidth = Math.max(...names.map(columnsOf)) + 2;
  return (
    <Box flexDirection="column" width={size.width}>
      <Opening rows={isRoomy(props) ? 1 : 2}>
        <Say bold={open}>
          {open ? say('edits.turn', { from, to, par }) : judged(sees, made === par)}
        </Say>
      </Opening>
      <Box marginTop={isRoomy(props) ? 2 : 1}>
        <Box width={nameWidth} flexShrink={0}>
          <Text>{names[0]}</Text>
        </Box>
        <Letters letters={lettersIn(now)} at={open ? cursor.at : -1} end={open} />
      </Box>
      <Box marginTop={isRoomy(props) ? 1 : 0}>
        <Box width={nameWidth} flexShrink={0}>
          <Text>{names[1]}</Text>
        </Box>
        <Letters letters={lettersIn(to)} at={open ? cursor.letter : -1} end={false} />
      </Box>
      <Box marginY={isRoomy(props) ? 2 : 1} flexDirection="column">
        {open &&
          editTexts(now, to, cursor).map((text, index) => (
            <KeyLine key={text} name={`${index + 1}`} does={text} />
          ))}
        {onwards !== undefined && <KeyLine name={keyTitle('enter', look.ascii)} does={onwards} />}
      </Box>
      {open && (
        <Say>
          {made === 0
            ? say('edits.twoMarks', {
                sideways: joinKeys(['left', 'right'], look.ascii),
                upDown: joinKeys(['up', 'down'], look.ascii),
                enter: keyTitle('enter', look.ascii),
              })
            : countOf(made, par, left)}
        </Say>
      )}
      {made > 0 && <Way words={state.words} width={size.width} />}
    </Box>
  );
}

function KeyLine({ name, does }: { name: string; does: string }): ReactNode {
  return (
    <Text>
      <Text bold>{`${name} `}</Text>
      {spell(does, useLook())}
    </Text>
  );
}

/** How many edits it took so far, and where fewer would have done, how many more it takes. */
function countOf(made: number, par: number, left: number): string {
  return made < par ? say('edits.soFar', { made }) : say('edits.soFarOver', { made, par, left });
}

/** The words so far, as many of the last ones as one row holds. */
function Way({ words, width }: { words: readonly string[]; width: number }): ReactNode {
  const look = useLook();
  const m = marks(look);
  const lines = words.map((_, from) => {
    const rest = words.slice(from).join(` ${m.arrow} `);
    return from > 0 ? `${m.ellipsis} ${rest}` : rest;
  });
  return (
    <Text wrap="truncate">{spell(lines.find((line) => columnsOf(line) <= width) ?? '', look)}</Text>
  );
}

/** Letters side by side; the chosen one in brackets. Behind the last one there is a place for more. */
function Letters({
  letters,
  at,
  end,
}: {
  letters: readonly string[];
  at: number;
  end: boolean;
}): ReactNode {
  const look = useLook();
  const cells = end ? [...letters, marks(look).slot] : letters;
  return (
    <Text>
      {cells.map((letter, index) => {
        const here = index === at;
        return (
          <Text key={index} bold={here} inverse={here}>
            {here ? `[${spell(letter, look)}]` : ` ${spell(letter, look)} `}
          </Text>
        );
      })}
    </Text>
  );
}
