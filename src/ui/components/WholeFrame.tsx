// The terminal from edge to edge but for its last row: a frame in the middle with a header, a body, a
// message, and the keys. Left out: what stands in it.
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../activity-view.ts';
import type { Binding } from '../keys.ts';
import { TooSmall } from '../screens/Overlays.tsx';
import { Header } from './Header.tsx';
import { KeyBar } from './KeyBar.tsx';
import { messageHeight } from './Message.tsx';

const smallest: Size = { width: 60, height: 20 };
const largest: Size = { width: 80, height: 24 };

/** Whether a terminal has no room for the game. */
export function isTooSmall(columns: number, rows: number): boolean {
  return columns < smallest.width || rows < smallest.height;
}

export interface WholeFrameProps {
  readonly columns: number;
  readonly rows: number;
  readonly heading: { readonly title: string; readonly status: string };
  readonly bindings: readonly Binding<unknown>[];
  /** null where the body has these rows as well. */
  readonly message: ReactNode;
  /** Draws the body into the room that there is. */
  readonly children: (size: Size) => ReactNode;
}

export function WholeFrame(props: WholeFrameProps): ReactNode {
  const { columns, rows } = props;
  return (
    <Box
      width={columns}
      height={Math.max(1, rows - 1)}
      overflow="hidden"
      alignItems="center"
      justifyContent="center"
    >
      {isTooSmall(columns, rows) ? (
        <TooSmall smallest={smallest} columns={columns} rows={rows} />
      ) : (
        <Frame {...props} />
      )}
    </Box>
  );
}

function Frame({
  columns,
  rows,
  heading,
  bindings,
  message,
  children,
}: WholeFrameProps): ReactNode {
  const width = Math.min(columns, largest.width);
  const height = Math.min(rows, largest.height) - 1;
  const body: Size = {
    width: width - 2,
    height: height - 3 - (message === null ? 0 : messageHeight),
  };
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Header {...heading} width={width} />
      <Box height={body.height} paddingX={1} flexShrink={0} overflow="hidden">
        {children(body)}
      </Box>
      {message}
      <KeyBar bindings={bindings} width={width} />
    </Box>
  );
}
