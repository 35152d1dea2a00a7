import {
  betOptions,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  lengthGuesses,
} from '../../engine/activities/draw.ts';
import { isFinished, tinyLanguage } from '../../engine/language.ts';
import { exactly, list, say } from '../../texts/say.ts';
import { type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { AtSpeedScreen } from './draw/AtSpeed.tsx';
import { BetScreen, RevealedScreen } from './draw/Bet.tsx';
import { ByHandScreen } from './draw/ByHand.tsx';

const flightFrames = 10;

/** How many documents a key draws at speed. They share a label, so that the bar has room for them. */
const atOnce = [1, 10, 100];

/** The cursor is the option of the bet that chips go to. */
export const drawView: ActivityView<DrawSettings, DrawState, DrawMove, number> = {
  kind: 'draw',

  cursor: (_, state, before) => (state.phase === 'bet' ? (before ?? 0) : 0),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'by-hand':
        if (isFinished(tinyLanguage, state.document)) {
          const more = state.drawn.length + 1 < settings.prompts.length;
          return [
            key(goOnKeys, say(more ? 'draw.nextDocument' : 'everywhere.goOn'), {
              type: 'next-document',
            }),
          ];
        }
        if (state.hand.holds === 'bin')
          return [key(goOnKeys, say('draw.drawBall'), { type: 'draw' })];
        if (state.hand.holds === 'ball') {
          return [key(goOnKeys, say('draw.stickUp'), { type: 'stick' })];
        }
        return tinyLanguage.words.map((bin, index) =>
          key([`${index + 1}`], say('draw.openBin'), { type: 'open-bin', bin }),
        );
      case 'at-speed':
        if (state.guess === null) {
          return lengthGuesses.map((_, option) =>
            key<DrawMove, number>([`${option + 1}`], say('draw.guessKey'), {
              type: 'guess',
              option,
            }),
          );
        }
        return [
          ...atOnce.map((count, at) =>
            key<DrawMove, number>(
              [`${at + 1}`],
              say('draw.drawMany', { count: list(atOnce.map(exactly), 'or') }),
              { type: 'draw-documents', count },
            ),
          ),
          // Before the first document it is refused, with what there is to do.
          key<DrawMove, number>(goOnKeys, state.latest === null ? '' : say('everywhere.goOn'), {
            type: 'go-on',
          }),
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
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'by-hand':
        return say('draw.documentOf', { n: state.drawn.length + 1, all: settings.prompts.length });
      case 'at-speed':
        return say('draw.atFullSpeed');
      case 'bet':
      case 'revealed':
      case 'done':
        return say('draw.aBet');
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
