import type { AutoencoderSettings } from '../../engine/activities/autoencoder/settings.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  type Lights,
  rightGuesses,
  widthAt,
} from '../../engine/activities/autoencoder/state.ts';
import type { SoFar } from '../../engine/activities/autoencoder/training.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key, look } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { type Draft, deleting, emptyDraft, numberOf, spent, typing } from '../draft.ts';
import { CodeScreen } from './autoencoder/CodeScreen.tsx';
import { PlacesScreen } from './autoencoder/PlacesScreen.tsx';
import type { AutoencoderCursor } from './autoencoder/props.ts';
import { CountScreen, DecodeScreen, GuessScreen } from './autoencoder/QuestionScreens.tsx';
import { SummaryScreen } from './autoencoder/SummaryScreen.tsx';
import { TrainedScreen, TrainingScreen } from './autoencoder/TrainedScreen.tsx';

type Bindings = readonly ActivityBinding<AutoencoderMove, AutoencoderCursor>[];

/** No number that is typed has more than two digits. */
const largestCount = 99;
const allOff: Lights = Array.from({ length: widthAt(0) }, () => 0);

export const autoencoderView: ActivityView<
  AutoencoderSettings,
  AutoencoderState,
  AutoencoderMove,
  AutoencoderCursor,
  SoFar
> = {
  kind: 'autoencoder',

  cursor: () => ({ lights: [], option: -1, draft: emptyDraft }),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'code':
        return codeKeys(cursor);
      case 'guess':
        return choices(rightGuesses.length, cursor, say('autoencoder.guessKey'));
      case 'decode':
        return choices(settings.words.length, cursor, say('autoencoder.readKey'));
      case 'count':
        return countKeys(cursor);
      case 'coded':
      case 'trained':
      case 'decoded':
      case 'counted':
      case 'places':
      case 'summary':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(_, state) {
    switch (state.phase) {
      case 'code':
      case 'coded':
        return say('autoencoder.codesByHand');
      case 'guess':
      case 'trained':
      case 'places':
        return say('autoencoder.squeezeTo', { n: widthAt(state.at) });
      case 'decode':
      case 'decoded':
        return say('autoencoder.readACode');
      case 'count':
      case 'counted':
        return say('autoencoder.countCodes');
      case 'summary':
      case 'done':
        return say('autoencoder.sideBySide');
    }
  },

  Unfinished: TrainingScreen,

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'code':
      case 'coded':
        return <CodeScreen {...props} state={state} />;
      case 'guess':
        return <GuessScreen {...props} state={state} />;
      case 'trained':
        return <TrainedScreen {...props} state={state} />;
      case 'decode':
      case 'decoded':
        return <DecodeScreen {...props} state={state} />;
      case 'count':
      case 'counted':
        return <CountScreen {...props} state={state} />;
      case 'places':
        return <PlacesScreen {...props} state={state} />;
      case 'summary':
        return <SummaryScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

/** A digit turns a light on or off; before the first one there is no code to give. */
function codeKeys(cursor: AutoencoderCursor): Bindings {
  return [
    ...allOff.map((_, light) =>
      look<AutoencoderMove, AutoencoderCursor>([`${light + 1}`], say('autoencoder.lightKey'), {
        ...cursor,
        lights: allOff.map((off, at) => {
          const on = cursor.lights[at] ?? off;
          return at === light ? 1 - on : on;
        }),
      }),
    ),
    key(goOnKeys, say('autoencoder.giveKey'), { type: 'code', lights: cursor.lights }),
  ];
}

function countKeys(cursor: AutoencoderCursor): Bindings {
  const withDraft = (draft: Draft): AutoencoderCursor => ({ ...cursor, draft });
  return [
    ...typing<AutoencoderMove, AutoencoderCursor>(
      cursor.draft,
      largestCount,
      say('autoencoder.typeKey'),
      withDraft,
    ),
    key(goOnKeys, say('autoencoder.answerKey'), { type: 'count', codes: numberOf(cursor.draft) }),
    ...deleting<AutoencoderMove, AutoencoderCursor>(cursor.draft, withDraft),
  ];
}

function choices(options: number, cursor: AutoencoderCursor, label: string): Bindings {
  return optionBindings(
    options,
    cursor.option,
    (option): AutoencoderCursor => ({ ...cursor, option }),
    { label, move: { type: 'choose', option: cursor.option } },
  );
}
