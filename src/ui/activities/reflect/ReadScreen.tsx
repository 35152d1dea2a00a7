import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { sayNumber } from '../../../engine/activities/context-two/say.ts';
import { chanceOf, modelOf, readAloud } from '../../../engine/activities/reflect/renamed.ts';
import { Chip } from '../../components/Chip.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { isTall, type ReflectProps } from './props.ts';

/** Columns for five stickies as balls, with a space after each. */
const stickiesWidth = 16;
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
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>
        {heard
          ? 'How likely was each, from its first word?'
          : 'The model wrote these. Which one says most to you?'}
      </Say>
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
              <Box width={chanceWidth} flexShrink={0} justifyContent="flex-end">
                <Text>{oneIn(chanceOf(table, document))}</Text>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Box marginTop={1}>
        {heard ? (
          <Say>
            All were drawn in the same way, ball by ball. If yours meant something, that came from
            you.
          </Say>
        ) : (
          <Say>There is no right choice.</Say>
        )}
      </Box>
    </Box>
  );
}

/** A chance as '1 in 6.25', or '1 in 8,300'. */
function oneIn(chance: number): string {
  const n = 1 / chance;
  return `1 in ${n < 10 ? Number(n.toFixed(2)) : sayNumber(Number(n.toPrecision(2)))}`;
}

function Digit({ index, chosen }: { index: number; chosen: boolean }): ReactNode {
  const m = marks(useLook());
  return (
    <Box width={4} flexShrink={0}>
      <Text bold={chosen}>{`${chosen ? m.pointer : ' '} ${index + 1}`}</Text>
    </Box>
  );
}
