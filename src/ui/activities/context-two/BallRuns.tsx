import { Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import { chipColours, useLook } from '../../theme.ts';
import type { BallForm, Run } from './balls.ts';

/** The balls of one bin in one line; to be put inside a Text. */
export function BallRuns({ runs, form }: { runs: readonly Run[]; form: BallForm }): ReactNode {
  const look = useLook();
  return runs.map(({ word, text }, index) => (
    <Fragment key={word}>
      {form === 'counts' && index > 0 ? ' ' : ''}
      <Text {...chipColours(word, look)}>{text}</Text>
    </Fragment>
  ));
}
