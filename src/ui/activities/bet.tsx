import type { ReactNode } from 'react';
import type { BetMove, BetSettings, BetState } from '../../engine/activities/bet.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
  look,
} from '../activity-view.ts';
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
  const digits = Array.from({ length: options }, (_, option) =>
    key<BetMove, number>([`${option + 1}`], say('everywhere.addChip'), {
      type: 'chip',
      option,
      by: 1,
    }),
  );
  return [
    ...digits,
    key(['left', 'a', '-'], say('bet.chipsKey'), { type: 'chip', option: cursor, by: -1 }),
    key(['right', 'l', 'd', '+'], say('bet.chipsKey'), { type: 'chip', option: cursor, by: 1 }),
    key(goOnKeys, say('everywhere.reveal'), { type: 'reveal' }),
    look(['up', 'k', 'w'], say('bet.chooseKey'), Math.max(0, cursor - 1)),
    look(['down', 'j', 's'], say('bet.chooseKey'), Math.min(options - 1, cursor + 1)),
  ];
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
