import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look as lookAt } from '../activity-view.ts';
import { marks, spell, useLook } from '../theme.ts';

export interface ChoiceProps {
  readonly options: readonly string[];
  /** The option that is chosen; -1 for none. */
  readonly chosen: number;
  readonly width: number;
  /** What stands at the right edge, once the answer is known. */
  readonly notes?: readonly string[] | undefined;
}

/** Numbered options under one another; the chosen one has a pointer and is inverse. */
export function Choice({ options, chosen, width, notes = [] }: ChoiceProps): ReactNode {
  const look = useLook();
  const noteWidth = Math.max(0, ...notes.map((note) => note.length + 1));
  return (
    <Box flexDirection="column">
      {options.map((option, index) => (
        <Box key={index} width={width}>
          <Box width={4} flexShrink={0}>
            <Text bold={index === chosen}>
              {`${index === chosen ? marks(look).pointer : ' '} ${index + 1}`}
            </Text>
          </Box>
          <Box width={width - 4 - noteWidth} flexShrink={0}>
            <Text wrap="truncate" inverse={index === chosen} bold={index === chosen}>
              {spell(inOneLine(option, width - 4 - noteWidth), look)}
            </Text>
          </Box>
          <Box width={noteWidth} flexShrink={0} justifyContent="flex-end">
            <Text bold={index === chosen}>{notes[index] ?? ''}</Text>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** A sentence without what stands in brackets, where it is too long with it. */
function inOneLine(text: string, width: number): string {
  return text.length <= width ? text : text.replace(/ \([^)]*\)/, '');
}

/** The keys of a list of options: digits and arrows choose, Enter hands in what is chosen. */
export function optionBindings<Move, Cursor>(
  count: number,
  chosen: number,
  cursorWith: (option: number) => Cursor,
  handIn: { readonly label: string; readonly move: Move },
): readonly ActivityBinding<Move, Cursor>[] {
  return [
    ...Array.from({ length: count }, (_, option) =>
      lookAt<Move, Cursor>([`${option + 1}`], say('shell.choose'), cursorWith(option)),
    ),
    lookAt(['up', 'k', 'w'], '', cursorWith(chosen < 0 ? count - 1 : Math.max(0, chosen - 1))),
    lookAt(['down', 'j', 's'], '', cursorWith(Math.min(count - 1, chosen + 1))),
    key(goOnKeys, handIn.label, handIn.move),
  ];
}
