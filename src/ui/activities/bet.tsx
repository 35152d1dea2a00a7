import type { ReactNode } from 'react';
import type { BetMove, BetSettings, BetState } from '../../engine/activities/bet.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
} from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { BillScreen } from './bet/BillScreen.tsx';
import { BetScreen, RevealedScreen } from './bet/RoundScreens.tsx';

type Binding = ActivityBinding<BetMove, number>;

/** The cursor is the option that chips go to. */
export const betView: ActivityView<BetSettings, BetState, BetMove, number> = {
  kind: 'bet',

  cursor: (_, state, before) =>
    state.phase === 'bet' ? Math.min(before ?? 0, state.chips.length - 1) : 0,

  bindings(_, state, cursor) {
    switch (state.phase) {
      case 'bet':
        return chipBindings(state.chips.length, cursor);
      case 'revealed':
      case 'bill':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status({ prompts }, state) {
    switch (state.phase) {
      case 'bet':
        return say('bet.round', { n: state.bets.length + 1, all: prompts.length });
      case 'revealed':
        return say('bet.round', { n: state.bets.length, all: prompts.length });
      case 'bill':
      case 'done':
        return say('bet.theBill');
    }
  },

  Screen: BetLevelScreen,
};

function chipBindings(options: number, cursor: number): readonly Binding[] {
  const chips = say('bet.chipsKey');
  return chipBetKeys<BetMove, number>({
    options,
    at: cursor,
    chip: (option, by) => ({ type: 'chip', option, by }),
    reveal: { type: 'reveal' },
    pointTo: (option) => option,
    labels: {
      add: say('everywhere.addChip'),
      take: chips,
      more: chips,
      choose: say('bet.chooseKey'),
    },
  });
}

function BetLevelScreen(props: ActivityProps<BetSettings, BetState, number>): ReactNode {
  const { state } = props;
  switch (state.phase) {
    case 'bet':
      return <BetScreen {...props} state={state} />;
    case 'revealed':
      return <RevealedScreen {...props} state={state} />;
    case 'bill':
    case 'done':
      return <BillScreen {...props} state={state} />;
  }
}
