import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { compared, whySaid } from '../../../engine/activities/reflect/sentences.ts';
import { type WhyAnswer, whyAnswers, whyScene, whyText } from '../../../engine/activities/why.ts';
import { say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { WhyScene } from '../../components/WhyQuestion.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import { isTall, type ReflectProps } from './props.ts';

/** The answer of before level 1 beside the one of now, and what this game can say to each. */
export function BothScreen({ state, size }: ReflectProps<'both'>): ReactNode {
  const before = state.earlier === null ? say('reflect.notAsked') : whyText[state.earlier];
  const answers = [before, whyText[state.now]];
  const comparison = compared(state.earlier, state.now);
  const beside = size.width >= 70;
  const column = beside ? Math.floor(size.width / 2) : size.width - labelWidth();
  // The question is about the chat, so it stays. Where there is no room, what can be said to answers
  // that were not given goes first, then the empty lines.
  const headRows =
    sceneRows +
    rowsOf(whyScene.asks, size.width) +
    (beside ? 1 + most(answers, column) : sum(answers, column)) +
    rowsOf(comparison, size.width);
  const own = whyAnswers.filter((answer) => answer === state.earlier || answer === state.now);
  const all = headRows + rowsOfRemarks(whyAnswers, size.width);
  const remarked = all > size.height ? own : whyAnswers;
  const rows = headRows + rowsOfRemarks(remarked, size.width);
  const gaps = Math.max(0, Math.min(isTall(size) ? 2 : 1, size.height - rows));
  // Only where a language is so long that its answers alone fill the screen.
  const scene = rows <= size.height;
  return (
    <Box flexDirection="column" width={size.width}>
      {scene && (
        <Box marginBottom={size.height - rows > gaps ? 1 : 0}>
          <WhyScene />
        </Box>
      )}
      <Say bold>{whyScene.asks}</Say>
      <Box flexDirection={beside ? 'row' : 'column'}>
        <Answer when={say('reflect.beforeLevelOne')} answer={before} beside={beside} />
        <Answer when={say('reflect.now')} answer={whyText[state.now]} beside={beside} />
      </Box>
      <Box marginTop={gaps > 1 ? 1 : 0} marginBottom={gaps > 0 ? 1 : 0}>
        <Say>{comparison}</Say>
      </Box>
      {remarked.map((answer) => (
        <Remark key={answer} answer={answer} mine={answer === state.now} />
      ))}
    </Box>
  );
}

/** The two lines of the chat. */
const sceneRows = 2;

function rowsOfRemarks(answers: readonly WhyAnswer[], width: number): number {
  return sum(
    answers.flatMap((answer) => [whyText[answer], say(whySaid[answer])]),
    width - 2,
  );
}

function sum(texts: readonly string[], width: number): number {
  return texts.reduce((rows, text) => rows + rowsOf(text, width), 0);
}

function most(texts: readonly string[], width: number): number {
  return Math.max(...texts.map((text) => rowsOf(text, width)));
}

/** Columns for the words before an answer, where they stand on its line. */
function labelWidth(): number {
  const labels = [say('reflect.beforeLevelOne'), say('reflect.now')];
  return Math.max(...labels.map((label) => label.length)) + 3;
}

function Answer({
  when,
  answer,
  beside,
}: {
  when: string;
  answer: string;
  beside: boolean;
}): ReactNode {
  return (
    <Box width={beside ? '50%' : '100%'} flexDirection={beside ? 'column' : 'row'}>
      <Box width={beside ? undefined : labelWidth()} flexShrink={0}>
        <Say>{when}</Say>
      </Box>
      <Say bold>{answer}</Say>
    </Box>
  );
}

function Remark({ answer, mine }: { answer: WhyAnswer; mine: boolean }): ReactNode {
  const m = marks(useLook());
  return (
    <Box>
      <Box width={2} flexShrink={0}>
        <Text bold>{mine ? m.pointer : ' '}</Text>
      </Box>
      <Box flexDirection="column">
        <Say bold>{whyText[answer]}</Say>
        <Say>{say(whySaid[answer])}</Say>
      </Box>
    </Box>
  );
}

/** Three questions to talk about. */
export function RoomScreen({ settings, size }: ReflectProps<'room' | 'done'>): ReactNode {
  const tall = isTall(size);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('reflect.forARoom')}</Say>
      <Box marginTop={1} flexDirection="column" gap={tall ? 1 : 0}>
        {settings.discuss.map((question, index) => (
          <Box key={index}>
            <Box width={3} flexShrink={0}>
              <Text bold>{index + 1}</Text>
            </Box>
            <Say>{question}</Say>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
