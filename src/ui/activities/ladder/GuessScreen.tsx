import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type Guess, guessAbout } from '../../../engine/activities/ladder/guesses.ts';
import type { Guessed } from '../../../engine/activities/ladder/state.ts';
import { Choice } from '../../components/Choice.tsx';
import { DocumentList } from '../../components/DocumentList.tsx';
import { Say } from '../../components/Prose.tsx';
import { marks, useLook } from '../../theme.ts';
import { FilledCount } from './FilledCount.tsx';
import { Ladder } from './Ladder.tsx';
import { isRoomy, type LadderProps } from './props.ts';
import { farLadder, type LadderPicture, realLadder, smallLadder } from './rungs.ts';
import { WrittenOut } from './WrittenOut.tsx';

type Props = LadderProps<'guess' | 'seen'>;

/** A guess: the question above, what is known in the middle, the options or the truth below. */
export function GuessScreen(props: Props): ReactNode {
  const { settings, state, cursor, size } = props;
  const guess = guessAbout(settings, state, state.about);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold={state.phase === 'guess'}>{guess.asks}</Say>
      <Box marginY={1} flexDirection="column">
        <Known {...props} asks={guess.asks} />
      </Box>
      {state.phase === 'guess' ? (
        <Choice options={guess.options} chosen={cursor.option} width={size.width} />
      ) : (
        <Truth guess={guess} option={state.guesses.at(-1) ?? -1} />
      )}
    </Box>
  );
}

/** What the learner can see: a ladder, or the documents that are about to be counted. */
function Known(props: Props & { asks: string }): ReactNode {
  const { settings, state, size, asks, motion } = props;
  const seen = state.phase === 'seen';
  if (state.about === 'filled') {
    const room = size.height - 2 - Math.ceil((asks.length + 8) / size.width) - 4;
    const height = Math.max(1, Math.min(state.documents.length, room));
    return seen ? (
      <FilledCount settings={settings} state={state} width={size.width} grown={motion} />
    ) : (
      <DocumentList documents={state.documents} width={size.width} height={height} />
    );
  }
  return (
    <>
      <Ladder
        {...pictureOf(props, state.about, seen)}
        width={size.width}
        spread={state.about === 'far' && isRoomy(props) ? 1 : 0}
        grown={motion}
      />
      {state.about === 'digits' && seen && (
        <WrittenOut settings={settings} width={size.width} lines={size.height - 11} />
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

function Truth({ guess, option }: { guess: Guess; option: number }): ReactNode {
  const m = marks(useLook());
  const verdict =
    option === guess.right ? `${m.done} Well guessed.` : `You guessed “${guess.options[option]}”.`;
  return <Say>{`${verdict} ${guess.sees}`}</Say>;
}
