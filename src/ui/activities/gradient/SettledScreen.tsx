import { Box } from 'ink';
import type { ReactNode } from 'react';
import { words } from '../../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../../engine/activities/gradient/settings.ts';
import type { With } from '../../../engine/activities/gradient/state.ts';
import { endSees, hasGaps, walked } from '../../../engine/activities/gradient/steps.ts';
import { tinyLanguage, type Word } from '../../../engine/language.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { softmaxRows } from '../../../engine/softmax.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { Bin, binRoom } from '../../components/Bin.tsx';
import { CountTable } from '../../components/CountTable.tsx';
import { MatrixGrid } from '../../components/MatrixGrid.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { type Costume, type GradientProps, isRoomy } from './props.ts';

/** Where the curve ended, and the model in any of its three costumes. */
export function SettledScreen(props: GradientProps<'settled'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const sentences = settledSays(settings, state);
  const title = costumeTitle(state, cursor.costume);
  const rows = [...sentences, title].reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const gap = isRoomy(props) || rows + leastRows + 2 <= size.height ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      {sentences.map((sentence) => (
        <Say key={sentence}>{sentence}</Say>
      ))}
      <Box marginY={gap}>
        <Say bold>{title}</Say>
      </Box>
      <Dressed {...props} height={size.height - rows - 2 * gap} />
    </Box>
  );
}

/** So many rows a costume has at least where there is room for empty lines around its title. */
const leastRows = 7;

export function costumeTitle({ start }: With<'settled'>, costume: Costume): string {
  switch (costume) {
    case 'balls':
      return say('gradient.costumeBalls');
    case 'table':
      return say('gradient.costumeTable');
    case 'weights':
      return say('gradient.costumeWeights', { n: start.flat().length });
  }
}

export function settledSays(settings: GradientSettings, state: With<'settled'>): readonly string[] {
  return [endSees(settings, state), ...(hasGaps(state) ? [say('gradient.creeps')] : [])];
}

function Dressed({
  settings,
  state,
  cursor,
  size,
  height,
}: GradientProps<'settled'> & { height: number }): ReactNode {
  const { weights } = walked(settings, state, state.steps);
  const contexts = tinyLanguage.words;
  switch (cursor.costume) {
    case 'balls': {
      const binWidth = Math.min(18, Math.floor((size.width - 3) / 4));
      const fullest = Math.max(...state.balls.map((bin) => ballsIn(bin).length));
      const rows = Math.ceil(fullest / binRoom(binWidth, height).perRow);
      return (
        <Box gap={1}>
          {contexts.map((context, at) => (
            <Bin
              key={context}
              context={[context]}
              balls={ballsIn(state.balls[at] ?? [])}
              width={binWidth}
              height={Math.min(height - 1, rows + 2)}
            />
          ))}
        </Box>
      );
    }
    case 'table':
      return (
        <CountTable
          rows={softmaxRows(weights).map((shares, at) => ({
            context: [contexts[at] ?? ''],
            cells: shares.map((share) => 100 * share),
          }))}
          columns={words}
          unit="percent"
          width={Math.min(size.width, 66)}
        />
      );
    case 'weights':
      return (
        <MatrixGrid
          rows={contexts.map(nameOf)}
          columns={words.map(nameOf)}
          cells={weights}
          form="two"
          width={size.width}
        />
      );
  }
}

/** Every ball of a bin, one by one: ballsIn([0, 2, 0, 0, 1]) → ['blue', 'blue', 'white'] */
function ballsIn(counts: Vector): readonly Word[] {
  return counts.flatMap((count, at) => Array<Word>(count).fill(words[at] ?? ''));
}
