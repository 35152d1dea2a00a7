import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { chanceOf, modelOf, readAloud } from '../../../engine/activities/reflect/renamed.ts';
import { say } from '../../../texts/say.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { oneIn } from './one-in.ts';
import { isTall, type ReflectProps } from './props.ts';

/** Columns for five stickies as balls, with a space after each. */
const stickiesWidth = 16;
/** At least so many for a chance such as '1 in 34,000', with a space before it. */
const chanceWidth = 11;

/** Documents of the model, read aloud: which one says most? Then how likely each of them was. */
export function ReadScreen({
  settings,
  state,
  cursor,
  size,
}: ReflectProps<'read' | 'heard'>): ReactNode {
  const heard = state.phase === 'heard';
  const chosen = state.phase === 'heard' ? state.meant : cursor.option;
  const gap = isTall(size) ? 1 : 0;
  const table = modelOf(state);
  const chances = state.drawn.map((document) => oneIn(chanceOf(table, document)));
  const wide = Math.max(chanceWidth, ...chances.map((chance) => chance.length + 1));
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say(heard ? 'reflect.howLikely' : 'reflect.whichSaysMost')}</Say>
      <Box marginTop={1} flexDirection="column">
        {state.drawn.map((document, index) => (
          <Box key={index} marginBottom={gap}>
            <Digit index={index} chosen={index === chosen} />
            <Box width={stickiesWidth} flexShrink={0} gap={1}>
              {document.map((word, at) => (
                <Chip key={at} word={word} form="ball" />
              ))}
            </Box>
            <Box flexGrow={1}>
              <Text inverse={index === chosen} bold={index === chosen} wrap="truncate">
                {readAloud(settings.names, document)}
              </Text>
            </Box>
            {heard && (
              <Box width={wide} flexShrink={0} justifyContent="flex-end">
                <Text>{chances[index]}</Text>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Box marginTop={1}>
        <Say>{say(heard ? 'reflect.cameFromYou' : 'reflect.noRightChoice')}</Say>
      </Box>
    </Box>
  );
}

function Digit({ index, chosen }: { index: number; chosen: boolean }): ReactNode {
  const m = marks(useLook());
  return (
    <Box width={4} flexShrink={0}>
      <Text bold={chosen}>{`${chosen ? m.pointer : ' '} ${index + 1}`}</Text>
    </Box>
  );
}
