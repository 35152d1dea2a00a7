// Squeeze, line by line: codes are typed as lights, networks are told as numbers in rows.
import {
  allCodes,
  countedSays,
  lightsText,
} from '../../../engine/activities/autoencoder/by-hand.ts';
import {
  guessAsks,
  guessOptions,
  placesSay,
  trainedSees,
} from '../../../engine/activities/autoencoder/reading.ts';
import type { AutoencoderSettings } from '../../../engine/activities/autoencoder/settings.ts';
import {
  type AutoencoderMove,
  type AutoencoderState,
  type Lights,
  type With,
  widthAt,
} from '../../../engine/activities/autoencoder/state.ts';
import { otherStarts, summaryRows } from '../../../engine/activities/autoencoder/summary.ts';
import { trainedAt } from '../../../engine/activities/autoencoder/training.ts';
import { decimal, say } from '../../../texts/say.ts';
import { codeSays } from '../../activities/autoencoder/CodeScreen.tsx';
import { decodeSays } from '../../activities/autoencoder/QuestionScreens.tsx';
import { matrixLines } from '../matrices.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question, type Typed } from '../question.ts';

/** As many as can be typed in the drawn game. */
const largestCount = 99;

export const plainAutoencoder: PlainActivity<
  AutoencoderSettings,
  AutoencoderState,
  AutoencoderMove
> = {
  kind: 'autoencoder',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'code':
      case 'coded':
        return [
          ...(before === undefined || before.phase !== 'code' ? codeLines(settings, state) : []),
          codeSays(settings, state),
        ];
      case 'guess':
        return [guessAsks(state.at)];
      case 'trained':
        return [
          ...trainedSees(settings, state),
          afterSteps(settings, state),
          ...networkLines(settings, state, state.at),
        ];
      case 'decode':
        return [
          ...(before === undefined ? networkLines(settings, state, 0).slice(0, 10) : []),
          decodeSays(settings, state),
        ];
      case 'decoded':
        return [decodeSays(settings, state)];
      case 'count':
        return [
          `${say('autoencoder.codesOfThree')} ${allCodes(widthAt(0)).map(lightsText).join(', ')}.`,
          say('autoencoder.countTask'),
        ];
      case 'counted':
        return countedSays();
      case 'places':
        return placesSay(settings, state);
      case 'summary':
        return [
          say('autoencoder.summary', { starts: otherStarts }),
          ...summaryRows(settings, state).map((row) =>
            say('autoencoder.summaryLine', { ...row, all: settings.words.length }),
          ),
          say('autoencoder.mind'),
        ];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<AutoencoderMove> {
    switch (state.phase) {
      case 'code':
        return { type: 'typed', text: say('autoencoder.typeLights'), ...typedLights };
      case 'guess':
        return options('', guessOptions());
      case 'decode':
        return options(say('autoencoder.whichWord'), settings.words);
      case 'count':
        return askForNumber<AutoencoderMove>({
          text: say('autoencoder.typeCodes'),
          least: 0,
          most: largestCount,
          moveFor: (codes) => ({ type: 'count', codes }),
        });
      case 'coded':
      case 'trained':
      case 'decoded':
      case 'counted':
      case 'places':
      case 'summary':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** Three lights in a row: '1 0 1', '101' and '1, 0, 1' alike. */
const typedLights: Typed<AutoencoderMove> = {
  read(line) {
    const lights: Lights = [...line.replaceAll(/[\s,;]+/g, '')].map(Number);
    return lights.length === widthAt(0) && lights.every((light) => light === 0 || light === 1)
      ? { type: 'moves', moves: [{ type: 'code', lights }] }
      : { type: 'unclear', reason: say('autoencoder.typeLights') };
  },
  lineFor([move, ...more]) {
    return move?.type === 'code' && more.length === 0 ? lightsText(move.lights) : undefined;
  },
};

function codeLines(
  { words }: AutoencoderSettings,
  { codes }: With<'code' | 'coded'>,
): readonly string[] {
  return words.map((word, at) => {
    const code = codes[at];
    return code === undefined
      ? say('autoencoder.noCodeYet', { word })
      : say('autoencoder.codeLine', { word, code: lightsText(code) });
  });
}

function afterSteps(settings: AutoencoderSettings, state: With<'trained'>): string {
  const { steps, right, loss } = trainedAt(settings, state, state.at);
  return say('autoencoder.afterSteps', {
    steps,
    right: right.length,
    all: settings.words.length,
    loss: decimal(loss, 2),
  });
}

/** The codes of a network, and what comes out of it. */
function networkLines(
  settings: AutoencoderSettings,
  state: AutoencoderState,
  at: number,
): readonly string[] {
  const { codes, shares } = trainedAt(settings, state, at);
  const { words } = settings;
  const numbers = (codes[0] ?? []).map((_, place) => `${place + 1}`);
  return [
    ...matrixLines({
      name: say('autoencoder.codesOf'),
      rows: words,
      columns: numbers,
      cells: codes,
      form: 'two',
    }),
    ...matrixLines({
      name: say('autoencoder.sharesOf'),
      rows: words,
      columns: words,
      cells: shares,
      form: 'percent',
    }),
  ];
}

function options(text: string, labels: readonly string[]): Question<AutoencoderMove> {
  return choose<AutoencoderMove>(
    text,
    labels.map((label, option) => [label, { type: 'choose', option }]),
  );
}
