import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { allResults, modelIn } from '../../../engine/activities/matrix/model.ts';
import { outcomes } from '../../../engine/activities/matrix/repairing.ts';
import { asks, sees, shows } from '../../../engine/activities/matrix/sentences.ts';
import {
  factorNames,
  factorsOf,
  ruleOfShapes,
  shapeOptions,
  shapeText,
  turnedExample,
} from '../../../engine/activities/matrix/shapes.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { valuesOf } from '../../../engine/dictionary-matrices.ts';
import { type Matrix, shapeOf } from '../../../engine/matrix.ts';
import { say } from '../../../texts/say.ts';
import { Choice } from '../../components/Choice.tsx';
import { isLit } from '../../components/MatrixGrid.tsx';
import { MatrixStack } from '../../components/MatrixStack.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { Around, AroundState } from './Around.tsx';
import { isRoomy, type MatrixProps } from './props.ts';

/** Two matrices to be multiplied, and the shapes that their product could have. */
export function ShapeScreen(props: MatrixProps<'shape'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const look = useLook();
  const { left, right } = factorsOf(settings, state.of);
  const ask = asks(settings, state);
  const why = shows(settings, state);
  const options = shapeOptions(settings);
  const rule = state.of === 'result' ? ruleOfShapes(settings) : [];
  const told = rule.reduce((sum, text) => sum + rowsOf(text, size.width), 0);
  const rows = told + rowsOf(ask, size.width) + options.length + (why === undefined ? 0 : 2);
  const [leftName, rightName] = factorNames(state.of);
  const picture = Math.max(left.length, right.length) + 2;
  const hasPicture = rows + picture <= size.height;
  const gap = rows + (hasPicture ? picture : 0) + 2 <= size.height ? 1 : 0;
  return (
    <Around {...props} why={why} ask={ask} gap={gap} before={rule}>
      {hasPicture && (
        <Box marginBottom={1} columnGap={3}>
          <Field name={leftName} matrix={left} />
          <Text>{spell('·', look)}</Text>
          <Field name={rightName} matrix={right} />
          <Text>= ?</Text>
        </Box>
      )}
      <Box marginTop={isRoomy(props) || rows >= size.height ? 0 : 1}>
        <Choice
          options={options.map((shape) => say('matrix.shapeOption', { shape: shapeText(shape) }))}
          chosen={cursor.option}
          width={size.width}
        />
      </Box>
    </Around>
  );
}

/** A matrix in the least room: its numbers, and below them its name and shape. */
function Field({ name, matrix }: { name: string; matrix: Matrix }): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {matrix.map((row, at) => (
        <Text key={at}>
          {row.map((value, column) => (
            <Text key={column} bold={isLit(value)}>
              {`${column > 0 ? ' ' : ''}${value}`}
            </Text>
          ))}
        </Text>
      ))}
      <Text>
        <Text bold>{spell(name, useLook())}</Text>
        {spell(`  ${shapeText(shapeOf(matrix))}`, useLook())}
      </Text>
    </Box>
  );
}

/** How that which was done is written, and what a matrix looks like that is laid on its side. */
export function WrittenScreen(props: MatrixProps<'written'>): ReactNode {
  const { settings, state, size } = props;
  const { before, after } = turnedExample();
  const onItsSide = say('matrix.onItsSide');
  const turned = sees(settings, state) ?? '';
  const rows = rowsOf(onItsSide, size.width) + rowsOf(turned, size.width) + after.length + 3;
  return (
    <Around
      {...props}
      gap={rows + 2 <= size.height ? 1 : 0}
      ask={say('matrix.writtenSo', { name: say('matrix.resultName') })}
      after={turned}
    >
      <Say>{onItsSide}</Say>
      <Box marginTop={1} marginLeft={2} columnGap={3}>
        <Field name={say('matrix.example')} matrix={before} />
        <Text>{marks(useLook()).arrow}</Text>
        <Field name={say('matrix.exampleOnItsSide')} matrix={after} />
      </Box>
    </Around>
  );
}

/** The product of all queries: a row for each word, and what it says beside it. */
export function EveryScreen(props: MatrixProps<'every'>): ReactNode {
  const { settings, state, size } = props;
  return (
    <AroundState {...props}>
      <MatrixStack
        columns={valuesOf(settings.dictionary)}
        matrices={[
          {
            name: say('matrix.allName'),
            rows: keysOf(settings.dictionary),
            cells: allResults(settings, modelIn(settings, state)),
            notes: outcomes(settings, state),
          },
        ]}
        notesHead={say('matrix.comesOut')}
        strong={isLit}
        width={size.width}
      />
    </AroundState>
  );
}
