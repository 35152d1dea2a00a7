import { Box } from 'ink';
import type { ReactNode } from 'react';
import { guessAbout, guessSees } from '../../../engine/activities/ladder/guesses.ts';
import { lengthsShown } from '../../../engine/activities/ladder/own.ts';
import type { Guessed } from '../../../engine/activities/ladder/state.ts';
import { Choice } from '../../components/Choice.tsx';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { judged } from '../../said.ts';
import { FilledCount } from './FilledCount.tsx';
import { Ladder } from './Ladder.tsx';
import { isRoomy, type LadderProps } from './props.ts';
import { farLadder, type LadderPicture, realLadder, smallLadder } from './rungs.ts';
import { WrittenOut } from './WrittenOut.tsx';

type Props = LadderProps<'guess' | 'seen'>;

/** The rows of the ladder of two bars, and of what stands around the digits of the number. */
const farRows = 3;
const aroundDigits = 2;

/** A guess: the question above, what is known in the middle, the options or the truth below. */
export function GuessScreen(props: Props): ReactNode {
  const { settings, state, cursor, size, motion } = props;
  const guess = guessAbout(settings, state, state.about);
  const option = state.guesses.at(-1) ?? -1;
  const truth = judged(guessSees(guess, option), option === guess.right);
  const below = state.phase === 'guess' ? guess.options.length : rowsOf(truth, size.width);
  const around = rowsOf(guess.asks, size.width) + below;
  const gap = around + 2 + leastRows(props) <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'guess'}>{guess.asks}</Say>
      <Box marginY={gap} flexDirection="column">
        <Known {...props} rows={size.height - around - 2 * gap} />
      </Box>
      {state.phase === 'guess' ? (
        <Choice options={guess.options} chosen={cursor.option} width={size.width} />
      ) : (
        // Not before the bar has grown: it would tell the end of it.
        motion >= 1 && <Say>{truth}</Say>
      )}
    </Box>
  );
}

/** What the known part takes at least. */
function leastRows({ settings, state }: Props): number {
  const seen = state.phase === 'seen';
  if (state.about === 'filled') return seen ? lengthsShown(settings).length + 1 : 1;
  if (state.about === 'digits') return farRows + (seen ? aroundDigits + 1 : 0);
  const { rungs } =
    state.about === 'atoms' ? realLadder(settings, seen, false) : smallLadder(settings, state);
  return rungs.length + 1;
}

/** What the learner can see: a ladder, or the documents that are about to be counted. */
function Known(props: Props & { rows: number }): ReactNode {
  const { settings, state, size, rows, motion } = props;
  const seen = state.phase === 'seen';
  if (state.about === 'filled') {
    const height = Math.max(1, Math.min(state.documents.length, rows));
    return seen ? (
      <FilledCount settings={settings} state={state} width={size.width} grown={motion} />
    ) : (
      <DocumentList documents={state.documents} width={size.width} height={height} />
    );
  }
  const picture = pictureOf(props, state.about, seen);
  const roomy = isRoomy(props) && 2 * picture.rungs.length <= rows;
  return (
    <>
      <Ladder
        {...picture}
        width={size.width}
        spread={state.about === 'far' && roomy ? 1 : 0}
        grown={motion}
      />
      {state.about === 'digits' && seen && (
        <WrittenOut
          settings={settings}
          width={size.width}
          lines={Math.max(1, rows - farRows - aroundDigits)}
        />
      )}
    </>
  );
}

function pictureOf(props: Props, about: Guessed, seen: boolean): LadderPicture {
  const { settings, state } = props;
  if (about === 'digits') return farLadder(settings, seen);
  return about === 'atoms'
    ? realLadder(settings, seen, isRoomy(props))
    : smallLadder(settings, state);
}
