// The lab on the screen: which part of it is shown, and the only place of the lab that hears keys.
import { Box, type Key, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { sayStatus, sayTitle } from '../../lab/sentences.ts';
import type { Shelf } from '../../lab/shelf.ts';
import type { LabState } from '../../lab/state.ts';
import type { Lab } from '../../lab/store.ts';
import { say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Message, messageHeight } from '../components/Message.tsx';
import { isTooSmall, WholeFrame } from '../components/WholeFrame.tsx';
import { bindingFor, keyName } from '../keys.ts';
import { HelpKeys, HelpWords } from '../screens/Help.tsx';
import { NoteScreen } from '../screens/Overlays.tsx';
import { type Look, LookProvider } from '../theme.ts';
import { BinScreen } from './BinScreen.tsx';
import { isShown, labKeys, labScreenKeys } from './bindings.ts';
import { CompareScreen } from './CompareScreen.tsx';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { DrawScreen } from './DrawScreen.tsx';
import { EmptyScreen, TypingLine, TypingScreen, WorkScreen } from './OtherScreens.tsx';
import { PairScreen } from './PairScreen.tsx';
import { TableScreen } from './TableScreen.tsx';

/** Calls Ink's exit with the exit code once the learner leaves. */
export function LabApp({ lab, look }: { lab: Lab; look: Look }): ReactNode {
  const state = useSyncExternalStore(lab.subscribe, lab.getState);
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const tooSmall = isTooSmall(columns, rows);

  const hear = (input: string, key: Key): void => {
    const name = keyName(input, key);
    const table = labKeys(lab.getState(), lab.shelf);
    const binding = name === undefined ? undefined : bindingFor(table.bindings, name);
    if (tooSmall && (name === 'q' || name === 'escape')) lab.dispatch({ type: 'leave', code: 0 });
    else if (tooSmall && name !== 'ctrl-c') return;
    else if (binding) lab.dispatch(binding.action);
    else if (table.typing && !key.ctrl && !key.meta && [...input].length === 1) {
      lab.dispatch({ type: 'type', text: input });
    }
  };
  const take = (text: string): void => {
    if (!tooSmall && labKeys(lab.getState(), lab.shelf).typing)
      lab.dispatch({ type: 'type', text });
  };
  const inTurn = useInTurn(lab, state);
  useInput((input, key) => inTurn(() => hear(input, key), key.ctrl && input === 'c'));
  usePaste((text) => inTurn(() => take(text)));
  const { screen } = state;
  // By a key, or because a file that was still being read cannot be read.
  useEffect(() => {
    if (screen.at === 'left') exit(screen.code);
  }, [screen, exit]);

  return (
    <LookProvider value={look}>
      <WholeLab state={state} shelf={lab.shelf} columns={columns} rows={rows} />
    </LookProvider>
  );
}

/**
 * Keys that are pressed while a moment's work is done wait until it is done. If the work turns out to be
 * long, they are forgotten: the screen has become another one.
 */
function useInTurn(lab: Lab, state: LabState): (hear: () => void, atOnce?: boolean) => void {
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (isShown(state)) waiting.current = [];
    while (lab.getState().work === null) {
      const next = waiting.current.shift();
      if (next === undefined) return;
      next();
    }
  });
  return (hear, atOnce = false) => {
    const { work } = lab.getState();
    if (atOnce || work === null || work.progress !== null) hear();
    else waiting.current.push(hear);
  };
}

export interface WholeLabProps {
  readonly state: LabState;
  readonly shelf: Shelf;
  readonly columns: number;
  readonly rows: number;
}

/** Everything on the screen. While a bin is looked for, what is typed stands below the table. */
export function WholeLab({ state, shelf, columns, rows }: WholeLabProps): ReactNode {
  const { overlay } = state;
  const source = state.sources[state.at];
  const finding = overlay?.type === 'typing' && overlay.what === 'find' ? overlay : undefined;
  const typed = finding && state.message === null && (
    <Box height={messageHeight} paddingX={1} flexDirection="column" justifyContent="center">
      <TypingLine typing={finding} width={typedWidth} />
    </Box>
  );
  return (
    <WholeFrame
      columns={columns}
      rows={rows}
      heading={{
        title: sayTitle(state),
        status: source === undefined ? '' : sayStatus(source),
      }}
      bindings={labKeys(state, shelf).bindings}
      message={typed || <Message message={state.message ?? undefined} />}
    >
      {(size) => <Body state={state} shelf={shelf} size={size} />}
    </WholeFrame>
  );
}

/** Columns for what is typed below the table: as many as the smallest window has. */
const typedWidth = 56;

function Body({ state, shelf, size }: { state: LabState; shelf: Shelf; size: Size }): ReactNode {
  const { screen, overlay, work, sources, at } = state;
  if (overlay?.type === 'help') {
    return overlay.page === 'words' ? (
      <HelpWords size={size} />
    ) : (
      <HelpKeys bindings={labScreenKeys(state, shelf)} size={size} leaving={say('lab.leaving')} />
    );
  }
  if (work !== null && isShown(state)) return <WorkScreen work={work} size={size} />;
  const source = sources[at];
  const held = source && shelf.held(source.look.model);
  switch (overlay?.type) {
    case 'ask':
      return <NoteScreen title={overlay.question} lines={[overlay.detail]} size={size} />;
    case 'typing':
      if (overlay.what !== 'find') return <TypingScreen typing={overlay} held={held} size={size} />;
  }
  if (screen.at === 'left') return null;
  if (source === undefined || held === undefined) {
    return work === null ? <EmptyScreen size={size} /> : null;
  }
  switch (screen.at) {
    case 'empty':
    case 'table':
      return (
        <TableScreen
          held={held}
          source={source}
          bindings={labScreenKeys(state, shelf)}
          size={size}
        />
      );
    case 'bin':
      return <BinScreen held={held} bin={screen.bin} row={screen.row} size={size} />;
    case 'documents':
      return <DocumentsScreen held={held} row={screen.row} size={size} />;
    case 'draw':
      return <DrawScreen held={held} screen={screen} size={size} />;
    case 'compare': {
      const pairs = shelf.pairs(screen.pairing.pairs);
      return pairs ? (
        <CompareScreen
          held={pairs}
          pairing={screen.pairing}
          sources={sources}
          row={screen.row}
          size={size}
        />
      ) : null;
    }
    case 'pair': {
      const pairs = shelf.pairs(screen.pairing.pairs);
      return pairs ? (
        <PairScreen
          held={pairs}
          row={screen.row}
          first={screen.first}
          sources={sources}
          size={size}
        />
      ) : null;
    }
  }
}
