import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { bestLength, costOf } from '../../../engine/activities/own-words/bets.ts';
import { type Scores, scores } from '../../../engine/activities/own-words/models.ts';
import { textOf } from '../../../engine/activities/own-words/settings.ts';
import { longestContext } from '../../../engine/activities/own-words/state.ts';
import { decimal, say } from '../../../texts/say.ts';
import { axisWidth } from '../../components/Braille.tsx';
import { LinePlot } from '../../components/LinePlot.tsx';
import { Say } from '../../components/Prose.tsx';
import { isRoomy, type OwnWordsProps } from './props.ts';

const trainingMark = '+';
const keptMark = 'x';

/** Bits a word over context lengths, for the text that was trained on and the text that was not. */
export function CurveScreen(props: OwnWordsProps<'curve'>): ReactNode {
  const { settings, state, size } = props;
  const found = scores.result(textOf(settings, state));
  const table = rowsOf(found, state.shown);
  const tableWidth = Math.max(...table.map((row) => row.length));
  const most = Math.max(...found.heldOut.map(({ bitsPerWord }) => bitsPerWord));
  const points = (line: Scores['training']) =>
    line.slice(0, state.shown + 1).map((each) => [each.contextLength, each.bitsPerWord] as const);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{say('ownWords.howSurprised')}</Say>
      <Box marginTop={isRoomy(props) ? 1 : 0} gap={3}>
        <LinePlot
          canvas={{
            width: size.width - tableWidth - axisWidth - 4,
            height: size.height - (isRoomy(props) ? 7 : 6),
            x: [0, longestContext],
            y: [0, Math.ceil(most)],
          }}
          lines={[
            { mark: trainingMark, points: points(found.training) },
            { mark: keptMark, points: points(found.heldOut) },
          ]}
          axes={{ across: say('ownWords.words'), up: say('ownWords.bits') }}
        />
        <Text>{table.join('\n')}</Text>
      </Box>
      <Box marginTop={isRoomy(props) ? 1 : 0} flexDirection="column">
        <Verdict {...props} />
      </Box>
    </Box>
  );
}

/** A row for each length that is shown, under the names of the two lines and their marks. */
function rowsOf({ training, heldOut }: Scores, shown: number): readonly string[] {
  const heads = [
    `${trainingMark} ${say('ownWords.headTraining')}`,
    `${keptMark} ${say('ownWords.headKept')}`,
  ];
  const row = (first: string, cells: readonly string[]) =>
    [first, ...cells.map((cell, index) => cell.padStart(heads[index]?.length ?? 0))].join('  ');
  const numbers = (n: number) =>
    [training, heldOut].map((line) => decimal(line[n]?.bitsPerWord ?? 0, 2));
  return [row(' ', heads), ...Array.from({ length: shown + 1 }, (_, n) => row(`${n}`, numbers(n)))];
}

/** What the newest point shows; at the last one, what came of the bet. */
function Verdict({ settings, state }: OwnWordsProps<'curve'>): ReactNode {
  const { heldOut } = scores.result(textOf(settings, state));
  const n = state.shown;
  if (n === 0) return <Say>{say('ownWords.curveNone')}</Say>;
  if (n < longestContext) {
    const better = (heldOut[n]?.bitsPerWord ?? 0) < (heldOut[n - 1]?.bitsPerWord ?? 0);
    const percent = Math.round(100 * (heldOut[n]?.unseenShare ?? 0));
    return (
      <>
        <Say>{say(better ? 'ownWords.curveBetter' : 'ownWords.curveWorse', { n })}</Say>
        <Say>{say('ownWords.curveUnseen', { percent })}</Say>
      </>
    );
  }
  const best = bestLength(settings, state);
  const perplexity = Math.round(heldOut[best]?.perplexity ?? 0);
  const bet = costOf(settings, state, 'length');
  return (
    <>
      <Say>{say('ownWords.best', { n: best, perplexity })}</Say>
      <Say>{say(best < longestContext ? 'ownWords.byHeart' : 'ownWords.neverTurned')}</Say>
      {bet && (
        <Say>
          {say(bet.lost ? 'ownWords.betWasLost' : 'ownWords.betCost', {
            bits: bet.bits,
            even: bet.even,
          })}
        </Say>
      )}
    </>
  );
}
