import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { allResults, modelIn } from '../../../engine/activities/matrix/model.ts';
import { outcomes } from '../../../engine/activities/matrix/repairing.ts';
import { asks, sees, shows } from '../../../engine/activities/matrix/sentences.ts';
import { factorsOf, shapeOptions, shapeText } from '../../../engine/activities/matrix/shapes.ts';
import { keyWords, valueWords } from '../../../engine/dictionary-matrices.ts';
import type { Shape } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { isLit } from '../../components/MatrixGrid.tsx';
import { MatrixStack } from '../../components/MatrixStack.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { Around } from './Around.tsx';
import type { MatrixProps } from './props.ts';

/** Two factors as fields of dots, and the shapes that their product could have. */
export function ShapeScreen(props: MatrixProps<'shape'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const { left, right } = factorsOf(settings, state.of);
  const ask = asks(settings, state);
  const why = shows(settings, state);
  const options = shapeOptions(settings);
  const rows = rowsOf(ask, size.width) + options.length + (why === undefined ? 0 : 2);
  const picture = Math.max(left.rows, right.rows) + 1;
  return (
    <Around {...props} why={why} ask={ask}>
      {rows + picture + 2 <= size.height && (
        <Box marginBottom={1} columnGap={3}>
          <Field shape={left} />
          <Text>{spell('·', look)}</Text>
          <Field shape={right} />
          <Text>= ?</Text>
        </Box>
      )}
      <Choice
        options={options.map((shape) => say('matrix.shapeOption', { shape: shapeText(shape) }))}
        chosen={cursor.option}
        width={size.width}
      />
    </Around>
  );
}

/** A matrix as its places, without numbers: its shape below. */
function Field({ shape }: { shape: Shape }): ReactNode {
  const look = useLook();
  const { slot } = marks(look);
  const line = Array<string>(shape.columns).fill(slot).join(' ');
  return (
    <Box flexDirection="column" flexShrink={0}>
      {Array.from({ length: shape.rows }, (_, row) => (
        <Text key={row}>{line}</Text>
      ))}
      <Text bold>{spell(shapeText(shape), look)}</Text>
    </Box>
  );
}

/** The product of all queries: a row for each word, and what it says beside it. */
export function EveryScreen(props: MatrixProps<'every'>): ReactNode {
  const { settings, state, size } = props;
  return (
    <Around
      {...props}
      why={shows(settings, state)}
      ask={asks(settings, state)}
      after={sees(settings, state)}
    >
      <MatrixStack
        columns={valueWords(settings.dictionary)}
        matrices={[
          {
            name: say('matrix.allName'),
            rows: keyWords(settings.dictionary),
            cells: allResults(settings, modelIn(settings, state)),
            notes: outcomes(settings, state),
          },
        ]}
        notesHead={say('matrix.comesOut')}
        strong={isLit}
        width={size.width}
      />
    </Around>
  );
}
