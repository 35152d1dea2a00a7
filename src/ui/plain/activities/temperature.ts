// Hot and cold, line by line: charts are told as shares, knobs are typed, lines are told as stretches.

import { short } from '../../../engine/activities/charts.ts';
import { partingOptions } from '../../../engine/activities/temperature/parting.ts';
import type { TemperatureSettings } from '../../../engine/activities/temperature/settings.ts';
import type {
  TemperatureMove,
  TemperatureState,
} from '../../../engine/activities/temperature/state.ts';
import {
  type TrapRow,
  trapChoices,
  trapRows,
  trapVerdict,
} from '../../../engine/activities/temperature/trap.ts';
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question } from '../question.ts';
import { askForKnobs, toldOfMatch, toldOfTurning } from './temperature/knobs.ts';
import { toldOfBet, toldOfLuck, toldOfParting } from './temperature/luck.ts';

export const plainTemperature: PlainActivity<
  TemperatureSettings,
  TemperatureState,
  TemperatureMove
> = {
  kind: 'temperature',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'turn':
        return toldOfTurning(settings, state, before);
      case 'matched':
        return toldOfMatch(settings, state, before);
      case 'trap':
        return [
          say('temperature.trapAsks', { t: settings.trap.temperature }),
          ...trapRows(settings).map((row) => say('temperature.trapRow', cells(settings, row))),
        ];
      case 'sprung':
        return [
          trapVerdict(settings, state.said),
          ...trapRows(settings).map((row) => say('temperature.sprungRow', cells(settings, row))),
        ];
      case 'luck':
        return toldOfLuck(settings);
      case 'bet':
        return toldOfBet(settings, state, before);
      case 'parted':
        return toldOfParting(settings, state);
      case 'done':
        return [];
    }
  },

  ask(_, state): Question<TemperatureMove> {
    switch (state.phase) {
      case 'turn':
        return askForKnobs(state);
      case 'trap':
        return choose<TemperatureMove>(
          '',
          trapChoices().map((choice, option) => [choice, { type: 'choose', option }]),
        );
      case 'bet':
        return askForChips<TemperatureMove>({
          text: '',
          options: partingOptions.map((option) => say(option)),
          chips: state.chips,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
          again: state.round > 0,
        });
      case 'matched':
      case 'sprung':
      case 'luck':
      case 'parted':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** A row of the trap in numbers as they are read. */
function cells({ trap }: TemperatureSettings, row: TrapRow) {
  return {
    word: capital(nameOf(row.word)),
    t: trap.temperature,
    count: row.count,
    share: short(row.share, 1),
    divided: short(row.divided, 2),
    dividedShare: short(row.dividedShare, 1),
    weight: short(row.weight, 2),
    weightShare: short(row.weightShare, 1),
  };
}
