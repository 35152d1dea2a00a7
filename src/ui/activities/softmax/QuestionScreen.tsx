import { Box } from 'ink';
import type { ReactNode } from 'react';
import { verdictOn } from '../../../engine/activities/softmax/asked.ts';
import { askedAt } from '../../../engine/activities/softmax/questions.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { judged } from '../../said.ts';
import { isRoomy, type SoftmaxProps } from './props.ts';
import { ScoreTable } from './ScoreTable.tsx';

/** A prediction: the question, the numbers as far as they are known, and the options or the truth. */
export function QuestionScreen(props: SoftmaxProps<'ask' | 'seen'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const asked = askedAt(settings, state.bin, state.question);
  const { asks, options, right } = asked;
  const said = state.said[state.question];
  const truth = judged(verdictOn(asked, said), said === right);
  const seen = state.phase === 'seen';
  // As many rows for both, so that the table stays where it is.
  const below = Math.max(rowsOf(truth, size.width), options.length);
  const table = asked.after.length + 2;
  const spare = size.height - rowsOf(asks, size.width) - table - below;
  const gap = spare >= 2 ? 1 : 0;
  const gapBelow = spare >= 1 ? 1 : 0;
  const spread = isRoomy(props) && spare - 2 >= asked.after.length - 1 ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={!seen}>{asks}</Say>
      <Box marginTop={gap} marginBottom={gapBelow}>
        <ScoreTable asked={asked} seen={seen} spread={spread} width={size.width} />
      </Box>
      {seen ? (
        <Say>{truth}</Say>
      ) : (
        <Choice options={options} chosen={cursor.at} width={size.width} />
      )}
    </Box>
  );
}
