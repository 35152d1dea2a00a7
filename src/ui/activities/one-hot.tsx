import { decodeOptions } from '../../engine/activities/one-hot/coding.ts';
import { guessOptions } from '../../engine/activities/one-hot/measuring.ts';
import type { OneHotSettings } from '../../engine/activities/one-hot/settings.ts';
import type { OneHotMove, OneHotState } from '../../engine/activities/one-hot/state.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { type Draft, deleting, emptyDraft, numberOf, spent, typing } from '../draft.ts';
import { DecodeScreen, EncodeScreen, GuessScreen } from './one-hot/CodingScreens.tsx';
import { MeasuredScreen } from './one-hot/MeasuredScreen.tsx';
import { PairScreen } from './one-hot/PairScreen.tsx';
import { noPlace, type OneHotCursor } from './one-hot/props.ts';

type Bindings = readonly ActivityBinding<OneHotMove, OneHotCursor>[];

/** No vector has more places, and no sum is larger. */
const largestNumber = 99;

export const oneHotView: ActivityView<OneHotSettings, OneHotState, OneHotMove, OneHotCursor> = {
  kind: 'one-hot',

  cursor: ({ dictionary }) => ({
    lights: dictionary.map(() => 0),
    option: -1,
    draft: emptyDraft,
  }),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'encode':
        return lightKeys(cursor);
      case 'decode':
        return options(decodeOptions(settings).length, cursor, say('oneHot.answerKey'), {
          type: 'decode',
          option: cursor.option,
        });
      case 'guess':
        return options(guessOptions(settings).length, cursor, say('oneHot.guessKey'), {
          type: 'choose',
          option: cursor.option,
        });
      case 'compare':
      case 'multiply':
        return numberKeys(cursor);
      case 'distances':
      case 'products':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'encode':
        return say('oneHot.wordOf', { n: state.at + 1, all: settings.encode.length });
      case 'decode':
        return say('oneHot.vectorOf', { n: state.at + 1, all: settings.decode.length });
      case 'guess':
        return say('oneHot.aGuess');
      case 'compare':
        return say('oneHot.pairOf', { n: state.at + 1, all: settings.compare.length });
      case 'distances':
        return say('oneHot.distancesAre');
      case 'multiply':
        return say('oneHot.pairOf', { n: state.at + 1, all: settings.multiply.length });
      case 'products':
      case 'done':
        return say('oneHot.productsAre');
    }
  },

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'encode':
        return <EncodeScreen {...props} state={state} />;
      case 'decode':
        return <DecodeScreen {...props} state={state} />;
      case 'guess':
        return <GuessScreen {...props} state={state} />;
      case 'compare':
      case 'multiply':
        return <PairScreen {...props} state={state} />;
      case 'distances':
      case 'products':
      case 'done':
        return <MeasuredScreen {...props} state={state} />;
    }
  },
};

/** A digit switches its light on or off, 0 chooses that the word has none; Enter hands in either. */
function lightKeys(cursor: OneHotCursor): Bindings {
  const off = cursor.lights.map(() => 0);
  return [
    ...cursor.lights.map((_, place) =>
      look<OneHotMove, OneHotCursor>([`${place + 1}`], say('oneHot.switchKey'), {
        ...cursor,
        option: -1,
        lights: cursor.lights.map((light, at) => (at === place ? 1 - light : light)),
      }),
    ),
    look(['0'], say('oneHot.noPlaceKey'), { ...cursor, option: noPlace, lights: off }),
    key(
      goOnKeys,
      say('oneHot.handInKey'),
      cursor.option === noPlace ? { type: 'no-place' } : { type: 'encode', lights: cursor.lights },
    ),
  ];
}

function numberKeys(cursor: OneHotCursor): Bindings {
  const withDraft = (draft: Draft): OneHotCursor => ({ ...cursor, draft });
  return [
    ...typing<OneHotMove, OneHotCursor>(
      cursor.draft,
      largestNumber,
      say('oneHot.typeKey'),
      withDraft,
    ),
    key(goOnKeys, say('oneHot.answerKey'), { type: 'answer', number: numberOf(cursor.draft) }),
    ...deleting<OneHotMove, OneHotCursor>(cursor.draft, withDraft),
  ];
}

function options(count: number, cursor: OneHotCursor, label: string, move: OneHotMove): Bindings {
  return optionBindings(count, cursor.option, (option): OneHotCursor => ({ ...cursor, option }), {
    label,
    move,
  });
}
