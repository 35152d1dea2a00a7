import {
  betOptions,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  lengthGuesses,
} from '../../engine/activities/draw.ts';
import { isFinished, tinyLanguage } from '../../engine/language.ts';
import { type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { AtSpeedScreen } from './draw/AtSpeed.tsx';
import { BetScreen, RevealedScreen } from './draw/Bet.tsx';
import { ByHandScreen } from './draw/ByHand.tsx';

const flightFrames = 10;

/** The cursor is the option of the bet that chips go to. */
export const drawView: ActivityView<DrawSettings, DrawState, DrawMove, number> = {
  kind: 'draw',

  cursor: (_, state, before) => (state.phase === 'bet' ? (before ?? 0) : 0),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'by-hand':
        if (isFinished(tinyLanguage, state.document)) {
          const more = state.drawn.length + 1 < settings.prompts.length;
          return [key(goOnKeys, more ? 'next document' : 'go on', { type: 'next-document' })];
        }
        if (state.hand.holds === 'bin') return [key(goOnKeys, 'draw a ball', { type: 'draw' })];
        if (state.hand.holds === 'ball') {
          return [key(goOnKeys, 'stick it up, put the ball back', { type: 'stick' })];
        }
        return tinyLanguage.words.map((bin, index) =>
          key([`${index + 1}`], 'open a bin', { type: 'open-bin', bin }),
        );
      case 'at-speed':
        if (state.guess === null) {
          return lengthGuesses.map((_, option) =>
            key<DrawMove, number>([`${option + 1}`], 'guess', { type: 'guess', option }),
          );
        }
        return [
          key(['1'], 'draw 1', { type: 'draw-documents', count: 1 }),
          key(['2'], 'draw 10', { type: 'draw-documents', count: 10 }),
          key(['3'], 'draw 100', { type: 'draw-documents', count: 100 }),
          ...(state.latest === null
            ? []
            : [key<DrawMove, number>(goOnKeys, 'go on', { type: 'go-on' })]),
        ];
      case 'bet':
        return chipBetKeys<DrawMove, number>({
          options: betOptions.length,
          at: cursor,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
          pointTo: (option) => option,
        });
      case 'revealed':
        return [key(goOnKeys, 'go on', { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'by-hand':
        return `document ${state.drawn.length + 1} of ${settings.prompts.length}`;
      case 'at-speed':
        return 'at full speed';
      case 'bet':
      case 'revealed':
      case 'done':
        return 'a bet';
    }
  },

  frames: (before, after) =>
    after.phase === 'by-hand' && after.last !== null && before !== after ? flightFrames : 0,

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'by-hand':
        return <ByHandScreen {...props} state={state} />;
      case 'at-speed':
        return <AtSpeedScreen {...props} state={state} />;
      case 'bet':
        return <BetScreen {...props} state={state} />;
      case 'revealed':
        return <RevealedScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};
