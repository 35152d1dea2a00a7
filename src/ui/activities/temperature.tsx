import { partingOptions } from '../../engine/activities/temperature/parting.ts';
import type { TemperatureSettings } from '../../engine/activities/temperature/settings.ts';
import type {
  TemperatureMove,
  TemperatureState,
} from '../../engine/activities/temperature/state.ts';
import { trapChoices } from '../../engine/activities/temperature/trap.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { chipBetKeys } from '../chip-bet-keys.ts';
import { optionBindings } from '../components/Choice.tsx';
import { BetScreen } from './temperature/BetScreen.tsx';
import { LuckScreen } from './temperature/LuckScreen.tsx';
import { PartedScreen } from './temperature/PartedScreen.tsx';
import { TrapScreen } from './temperature/TrapScreen.tsx';
import { TurnScreen } from './temperature/TurnScreen.tsx';

type Bindings = readonly ActivityBinding<TemperatureMove, number>[];

const writeFrames = 24;

/** The cursor is an option: of the trap, -1 while none is chosen, or of the bet. */
export const temperatureView: ActivityView<
  TemperatureSettings,
  TemperatureState,
  TemperatureMove,
  number
> = {
  kind: 'temperature',

  cursor(_, state, before) {
    if (state.phase === 'bet') return Math.max(0, before ?? 0);
    return -1;
  },

  bindings(_, state, cursor) {
    switch (state.phase) {
      case 'turn':
        return turnKeys();
      case 'trap':
        return optionBindings(trapChoices().length, cursor, (option): number => option, {
          label: say('temperature.saySoKey'),
          move: { type: 'choose', option: cursor },
        });
      case 'bet':
        return betKeys(cursor);
      case 'matched':
      case 'sprung':
      case 'luck':
      case 'parted':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'turn':
      case 'matched':
        return say('temperature.chart', { n: state.target + 1, all: settings.targets.length });
      case 'trap':
      case 'sprung':
        return say('temperature.simplerKnob');
      case 'luck':
        return say('temperature.luck');
      case 'bet':
      case 'parted':
        return say('temperature.pair', { n: state.round + 1, all: settings.pairs.length });
      case 'done':
        return say('temperature.done');
    }
  },

  frames: (before, after) =>
    after.phase === 'parted' && before.phase !== 'parted' ? writeFrames : 0,

  toBeRead: ({ phase }) => phase === 'parted',

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'turn':
      case 'matched':
        return <TurnScreen {...props} state={state} />;
      case 'trap':
      case 'sprung':
        return <TrapScreen {...props} state={state} />;
      case 'luck':
        return <LuckScreen {...props} state={state} />;
      case 'bet':
        return <BetScreen {...props} state={state} />;
      case 'parted':
        return <PartedScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

function turnKeys(): Bindings {
  const temperature = say('temperature.temperature');
  const topK = say('temperature.topK');
  return [
    key(['left', 'a'], temperature, { type: 'turn', knob: 'temperature', by: -1 }),
    key(['right', 'l', 'd'], temperature, { type: 'turn', knob: 'temperature', by: 1 }),
    key(['up', 'k', 'w'], topK, { type: 'turn', knob: 'top-k', by: 1 }),
    key(['down', 'j', 's'], topK, { type: 'turn', knob: 'top-k', by: -1 }),
    key(goOnKeys, say('temperature.matchKey'), { type: 'match' }),
  ];
}

function betKeys(at: number): Bindings {
  return chipBetKeys<TemperatureMove, number>({
    options: partingOptions.length,
    at,
    chip: (option, by) => ({ type: 'chip', option, by }),
    reveal: { type: 'reveal' },
    pointTo: (option) => option,
  });
}
