import { Box } from 'ink';
import type { ReactNode } from 'react';
import { sameShares } from '../../../engine/activities/fill/sentences.ts';
import type { FillMove, FillSettings, FillState } from '../../../engine/activities/fill.ts';
import { namelessBalls } from '../../../engine/activities/fill.ts';
import { tableFrom } from '../../../engine/activities/settings.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import type { ActivityView } from '../../activity-view.ts';
import { Bin } from '../../components/Bin.tsx';
import { CountTable, tableColumns, tableRows } from '../../components/CountTable.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import { WordChoices } from '../../components/WordChoices.tsx';
import type { FillCursor } from './cursor.ts';

type Props = Parameters<ActivityView<FillSettings, FillState, FillMove, FillCursor>['Screen']>[0];
type Nameless = Exclude<FillState, { phase: 'filling' }>;

const rowsOfBalls = 2;

/** A bin of another size that lost its name: only the shares say which row it is. */
export function NamelessScreen({
  settings,
  state,
  cursor,
  size,
}: Omit<Props, 'state'> & { readonly state: Nameless }): ReactNode {
  const table = tableFrom(settings.table);
  const balls = namelessBalls(settings, state.bin);
  const open = state.phase === 'nameless';
  const blank = size.height >= 16 ? 1 : 0;
  return (
    <Box flexDirection="column" width={size.width}>
      <CountTable
        rows={tableRows(table, 'percent')}
        columns={tableColumns(table)}
        unit="percent"
        width={size.width}
        markedRows={open ? [] : [tinyLanguage.words.indexOf(state.bin)]}
      />
      <Box marginTop={blank} flexDirection="column">
        {open ? (
          <Say>{say('fill.lostName', { balls: balls.length })}</Say>
        ) : (
          <Right why={sameShares(table, state.bin, balls.length)} />
        )}
      </Box>
      <Box marginTop={blank}>
        <Bin
          context={open ? [] : [state.bin]}
          balls={balls}
          width={Math.ceil(balls.length / rowsOfBalls) * 3 + 3}
          height={rowsOfBalls + 2}
          done={!open}
        />
      </Box>
      {open && (
        <Box marginTop={blank}>
          <WordChoices words={tinyLanguage.words} choice={cursor.choice} />
        </Box>
      )}
    </Box>
  );
}
