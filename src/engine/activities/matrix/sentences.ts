// What the game asks in words, and what an answer that was right shows. Asked for by both ways to play.
// Left out: refusals. They stand where the answers are judged.
import { say } from '../../../texts/say.ts';
import { carried, litKey, scoreAt, sumAt, sumText } from './carrying.ts';
import { askedAbout, outcomeText, predictionSees } from './repairing.ts';
import type { MatrixSettings } from './settings.ts';
import { shapeAsks, shapeSees, turnSees } from './shapes.ts';
import type { MatrixState } from './state.ts';
import { wanted } from './swapping.ts';

/** What is asked now, in a sentence; empty where there is nothing to answer. */
export function asks(settings: MatrixSettings, state: MatrixState): string {
  switch (state.phase) {
    case 'shape':
      return shapeAsks(settings, state.of);
    case 'light':
      return say('matrix.asksLight');
    case 'score':
      return say('matrix.asksScore', { word: scoreAt(settings, state.at).word });
    case 'sum':
      return say('matrix.asksSum', { word: sumAt(settings, state.at).word });
    case 'predict':
      return say('matrix.asksPredict', { word: askedAbout(settings) });
    case 'repair':
      return say(state.matrix === 'K' ? 'matrix.asksRepairK' : 'matrix.asksRepairV');
    case 'swap': {
      const [a, b] = settings.exchange;
      const goal = wanted(settings);
      const [first = 0, second = 0] = inOrder(settings);
      return say('matrix.asksSwap', { a, b, first: goal[first] ?? '', second: goal[second] ?? '' });
    }
    case 'carried':
    case 'written':
    case 'every':
    case 'swapped':
    case 'done':
      return '';
  }
}

/** Why the last answer was right, or what came of it. */
export function shows(settings: MatrixSettings, state: MatrixState): string | undefined {
  switch (state.phase) {
    case 'score':
      return state.at === 0
        ? say('matrix.keyLit', { word: settings.dictionary[litKey(settings)]?.[0] ?? '' })
        : sumText(scoreAt(settings, state.at - 1));
    case 'shape':
      return state.of === 'all' ? shapeSees(settings, 'result') : undefined;
    case 'sum':
      return state.at === 0
        ? sumText(scoreAt(settings, settings.scores.length - 1))
        : sumText(sumAt(settings, state.at - 1));
    case 'carried':
      return sumText(sumAt(settings, settings.sums.length - 1));
    case 'every':
      return shapeSees(settings, 'all');
    case 'repair':
      return state.matrix === 'V' ? say('matrix.keysAreRight') : undefined;
    case 'swap':
      return say('matrix.valuesAreRight');
    case 'swapped': {
      const [a, b] = settings.exchange;
      return say('matrix.swappedShows', { a, b });
    }
    case 'light':
    case 'written':
    case 'predict':
    case 'done':
      return undefined;
  }
}

/** What is to be seen in a state where there is nothing to answer, or before it is answered. */
export function sees(settings: MatrixSettings, state: MatrixState): string | undefined {
  switch (state.phase) {
    case 'carried': {
      const { result } = carried(settings);
      return say('matrix.carriedThrough', {
        query: settings.query,
        result: result.join(' '),
        outcome: outcomeText(settings, result),
      });
    }
    case 'written':
      return turnSees();
    case 'every':
      return say('matrix.everyRow', { n: settings.dictionary.length });
    case 'repair':
      return state.matrix === 'K' ? predictionSees(settings, state.guess) : undefined;
    case 'swapped':
    case 'done':
      return say('matrix.swappedSees', { matrix: state.matrix });
    case 'shape':
    case 'light':
    case 'score':
    case 'sum':
    case 'predict':
    case 'swap':
      return undefined;
  }
}

/** The places of the two words of the exchange, in the order in which the level names them. */
function inOrder(settings: MatrixSettings): readonly number[] {
  const words = settings.dictionary.map(([from]) => from);
  return settings.exchange.map((word) => words.indexOf(word));
}
