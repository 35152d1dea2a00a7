import { foretoldRate } from '../../engine/activities/gradient/rates.ts';
import { words } from '../../engine/activities/gradient/row.ts';
import type { GradientSettings } from '../../engine/activities/gradient/settings.ts';
import {
  endGuesses,
  type GradientMove,
  type GradientState,
  presses,
  ways,
} from '../../engine/activities/gradient/state.ts';
import { isNear } from '../../engine/activities/gradient/steps.ts';
import { exactly, list, say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { choiceBindings } from '../components/WordChoices.tsx';
import { type Costume, costumes, type GradientCursor } from './gradient/props.ts';
import { ChooseScreen, ForetellScreen, SeenScreen } from './gradient/RateScreens.tsx';
import { RowScreen } from './gradient/RowScreen.tsx';
import { SettledScreen } from './gradient/SettledScreen.tsx';
import { EndScreen, StepsScreen } from './gradient/StepsScreen.tsx';

type Bindings = readonly ActivityBinding<GradientMove, GradientCursor>[];

/** How long a curve takes to be drawn: a single step, and more of them. */
const stepFrames = 4;
const curveFrames = 18;

export const gradientView: ActivityView<
  GradientSettings,
  GradientState,
  GradientMove,
  GradientCursor
> = {
  kind: 'gradient',

  cursor: () => ({ word: null, option: -1, tried: -1, costume: 'balls', looked: ['balls'] }),

  refused: (cursor) => ({ ...cursor, tried: cursor.option }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'rise':
      case 'fall':
        return wordKeys(cursor);
      case 'nudge':
        return [key(goOnKeys, say('gradient.nudgeKey'), { type: 'step', times: 1 })];
      case 'end':
        return choices(endGuesses.length, cursor, say('gradient.guessKey'));
      case 'steps':
        return stepKeys(isNear(settings, state));
      case 'settled':
        return [nextCostume(cursor) ?? goOn(), ...costumeKeys(cursor)];
      case 'foretell':
        return choices(ways.length, cursor, say('gradient.sayKey'));
      case 'choose':
        return choices(settings.rates.length, cursor, say('gradient.tryKey'));
      case 'nudged':
      case 'seen':
      case 'chosen':
        return [goOn()];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'rise':
      case 'fall':
      case 'nudge':
      case 'nudged':
        return say('gradient.byHand');
      case 'end':
        return say('gradient.aGuess');
      case 'steps':
        return say('gradient.stepsMade', { n: state.steps });
      case 'settled':
        return say('gradient.threeCostumes');
      case 'foretell':
      case 'seen':
        return say('gradient.rateOf', { rate: exactly(foretoldRate(settings, state.which)) });
      case 'choose':
      case 'chosen':
      case 'done':
        return say('gradient.chooseARate');
    }
  },

  frames(before, after) {
    if (after.phase === 'seen') return curveFrames;
    if (after.phase !== 'steps' || before === after) return 0;
    return after.latest > 1 ? curveFrames : stepFrames;
  },

  toBeRead: ({ phase }) => phase === 'seen',

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'rise':
      case 'fall':
      case 'nudge':
      case 'nudged':
        return <RowScreen {...props} state={state} />;
      case 'end':
        return <EndScreen {...props} state={state} />;
      case 'steps':
        return <StepsScreen {...props} state={state} />;
      case 'settled':
        return <SettledScreen {...props} state={state} />;
      case 'foretell':
        return <ForetellScreen {...props} state={state} />;
      case 'seen':
        return <SeenScreen {...props} state={state} />;
      case 'choose':
      case 'chosen':
        return <ChooseScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

function goOn(): ActivityBinding<GradientMove, GradientCursor> {
  return key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' });
}

function wordKeys(cursor: GradientCursor): Bindings {
  const withWord = (word: GradientCursor['word']): GradientCursor => ({ ...cursor, word });
  return [
    ...choiceBindings<GradientMove, GradientCursor>(words, cursor.word, withWord, (word) => ({
      type: 'word',
      word,
    })),
    key(goOnKeys, say('gradient.wordKey'), { type: 'word', word: cursor.word }),
  ];
}

function stepKeys(near: boolean): Bindings {
  // One label for all of them, so that the bar has room for them.
  const label = say('gradient.stepsKey', { times: list(presses.map(exactly), 'or') });
  const press = presses.map((times, at) =>
    key<GradientMove, GradientCursor>([`${at + 1}`], label, { type: 'step', times }),
  );
  // Enter is heard from the start: it says how far there is to go.
  return near ? [goOn(), ...press] : [...press, { ...goOn(), label: '' }];
}

const costumeNames = {
  balls: 'gradient.ballsKey',
  table: 'gradient.sharesKey',
  weights: 'gradient.weightsKey',
} as const;

function costumeKeys(cursor: GradientCursor): Bindings {
  return costumes.map((costume, at) =>
    look([`${at + 1}`], say(costumeNames[costume]), withCostume(cursor, costume)),
  );
}

function withCostume(cursor: GradientCursor, costume: Costume): GradientCursor {
  const looked = cursor.looked.includes(costume) ? cursor.looked : [...cursor.looked, costume];
  return { ...cursor, costume, looked };
}

/** Enter goes through the costumes first: each is looked at once. */
function nextCostume(
  cursor: GradientCursor,
): ActivityBinding<GradientMove, GradientCursor> | undefined {
  const next = costumes.find((costume) => !cursor.looked.includes(costume));
  if (next === undefined) return undefined;
  return look(goOnKeys, say('gradient.nextCostume'), withCostume(cursor, next));
}

function choices(options: number, cursor: GradientCursor, label: string): Bindings {
  return optionBindings(
    options,
    cursor.option,
    (option): GradientCursor => ({ ...cursor, option }),
    { label, move: { type: 'choose', option: cursor.option } },
  );
}
