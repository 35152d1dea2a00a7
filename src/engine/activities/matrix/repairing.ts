// A light in a wrong place: what comes out then, where it belongs, and what is wrong with another place.
// Left out: more than one mistake at a time.
import { list, say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { keysOf } from '../../dictionary.ts';
import { valuesOf } from '../../dictionary-matrices.ts';
import type { Vector } from '../../matrix.ts';
import { allResults, faultOf, modelIn, queryOf, resultOf, wholeModel } from './model.ts';
import type { MatrixSettings } from './settings.ts';
import type { In, MatrixMove, MatrixState } from './state.ts';

/** What comes out, in words: outcomeText(settings, [0, 0, 0, 1, 1]) → 'the + under' */
export function outcomeText({ dictionary }: MatrixSettings, result: Vector): string {
  const words = valuesOf(dictionary).flatMap((word, place) => {
    const times = result[place] ?? 0;
    if (times === 0) return [];
    return [times === 1 ? word : say('matrix.times', { n: times, word })];
  });
  return words.length === 0 ? say('matrix.nothing') : words.join(' + ');
}

/** What comes out for each word in, as the matrices are in this state. */
export function outcomes(settings: MatrixSettings, state: MatrixState): readonly string[] {
  return allResults(settings, modelIn(settings, state)).map((row) => outcomeText(settings, row));
}

/** The word whose light the broken row of K took, which is asked about. */
export function askedAbout({ broken }: MatrixSettings): string {
  return broken.keys.light;
}

/** What may come out for it: nothing, one of the two translations, or both. */
export function predictOptions(settings: MatrixSettings): readonly string[] {
  const [here, there] = bothTranslations(settings);
  const quoted = (word: string) => say('matrix.quoted', { word });
  return [
    say('matrix.comesNothing'),
    quoted(here),
    quoted(there),
    say('matrix.comesBoth', { words: list([quoted(here), quoted(there)]) }),
  ];
}

/** Worked out from the product, as everything else. */
export function rightPrediction(settings: MatrixSettings): number {
  const model = modelIn(settings, { phase: 'predict' });
  const result = resultOf(queryOf(settings, askedAbout(settings)), model);
  const [here, there] = bothTranslations(settings).map(
    (word) => (result[valuesOf(settings.dictionary).indexOf(word)] ?? 0) > 0,
  );
  if (here === true) return there === true ? 3 : 1;
  return there === true ? 2 : 0;
}

function bothTranslations({ dictionary, broken }: MatrixSettings): readonly [string, string] {
  const meaning = new Map(dictionary);
  return [meaning.get(broken.keys.light) ?? '', meaning.get(broken.keys.row) ?? ''];
}

export function playPredict(settings: MatrixSettings, move: MatrixMove): Outcome<MatrixState> {
  if (move.type !== 'choose' || predictOptions(settings)[move.option] === undefined) {
    return notNow(say('matrix.predictFirst'));
  }
  return played({ phase: 'repair', matrix: 'K', guess: move.option });
}

/** What was said and what came out. */
export function predictionSees(settings: MatrixSettings, guess: number): string {
  const right = rightPrediction(settings);
  const sees = say('matrix.predictionSees', {
    word: askedAbout(settings),
    outcome: predictOptions(settings)[right] ?? '',
  });
  return guess === right
    ? say('matrix.wellPredicted', { sees })
    : say('matrix.youPredicted', { guess: predictOptions(settings)[guess] ?? '', sees });
}

/** The place where the light of the broken row belongs. */
export function rightPlace(settings: MatrixSettings, matrix: 'K' | 'V'): number {
  const { row } = faultOf(settings, matrix);
  return wholeModel(settings)[matrix][row]?.indexOf(1) ?? 0;
}

/** The words that the columns of a matrix stand for. */
export function columnsOf({ dictionary }: MatrixSettings, matrix: 'K' | 'V'): readonly string[] {
  return matrix === 'K' ? keysOf(dictionary) : valuesOf(dictionary);
}

export function playRepair(
  settings: MatrixSettings,
  state: In<'repair'>,
  move: MatrixMove,
): Outcome<MatrixState> {
  const { matrix, guess } = state;
  const columns = columnsOf(settings, matrix);
  const rows = keysOf(settings.dictionary);
  const fault = faultOf(settings, matrix);
  if (move.type !== 'light') return notNow(say('matrix.repairFirst'));
  const [word, light] = [rows[move.row], columns[move.place]];
  if (word === undefined || light === undefined) return notNow(say('matrix.repairFirst'));
  if (modelIn(settings, state)[matrix][move.row]?.[move.place] === 1) {
    return notNow(say('matrix.isThereAlready', { word, light }));
  }
  if (move.row !== fault.row) {
    return wrong(
      matrix === 'K'
        ? say('matrix.rowOfKIsRight', { word })
        : say('matrix.rowOfVIsRight', {
            word,
            outcome: outcomes(settings, state)[move.row] ?? '',
          }),
    );
  }
  if (move.place !== rightPlace(settings, matrix)) {
    return wrong(
      say(matrix === 'K' ? 'matrix.twoKeysAlike' : 'matrix.comesOutWrong', { word, light }),
    );
  }
  return played(
    matrix === 'K' ? { phase: 'repair', matrix: 'V', guess } : { phase: 'swap', guess },
  );
}
