import { Box } from 'ink';
import type { ReactNode } from 'react';
import { asks, sees, shows } from '../../../engine/activities/matrix/sentences.ts';
import type { MatrixState } from '../../../engine/activities/matrix/state.ts';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import { isRoomy, type MatrixProps } from './props.ts';

/** What stands around the matrices: why the last answer was right, what is asked, and what is seen. */
export function Around(
  props: Pick<MatrixProps<MatrixState['phase']>, 'size'> & {
    why?: string | undefined;
    ask: string;
    /** What is told before it is asked. */
    before?: readonly string[];
    /** Empty lines between the parts, where a screen has counted that there is room for them. */
    gap?: 0 | 1;
    after?: string | undefined;
    children: ReactNode;
  },
): ReactNode {
  const { size, why, ask, before = [], after, children, gap = isRoomy(props) ? 1 : 0 } = props;
  return (
    <Box flexDirection="column" width={size.width}>
      {why !== undefined && (
        <Box marginBottom={gap}>
          <Right why={why} />
        </Box>
      )}
      {before.length > 0 && (
        <Box marginBottom={gap} flexDirection="column">
          {before.map((text) => (
            <Say key={text}>{text}</Say>
          ))}
        </Box>
      )}
      {ask !== '' && (
        <Box marginBottom={gap}>
          <Say bold>{ask}</Say>
        </Box>
      )}
      {children}
      {after !== undefined && (
        <Box marginTop={gap}>
          <Say>{after}</Say>
        </Box>
      )}
    </Box>
  );
}

/** The same with what the engine says of this state. */
export function AroundState(
  props: Pick<MatrixProps<MatrixState['phase']>, 'settings' | 'state' | 'size'> & {
    children: ReactNode;
  },
): ReactNode {
  const { settings, state, size, children } = props;
  return (
    <Around
      size={size}
      why={shows(settings, state)}
      ask={asks(settings, state)}
      after={sees(settings, state)}
    >
      {children}
    </Around>
  );
}
