// `pongpt score`: how well a model expects a text, at every context length down to one word.
import {
  endScored,
  type LengthScore,
  type Scoring,
  scoresOf,
  scoreWords,
  startScoring,
} from '../engine/held-out.ts';
import { type Passage, type Reading, readOn, readRest, startReading } from '../engine/reading.ts';
import { checkInputs, fileName, type Io, Refusal, writeLines } from './io.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import { openFile } from './read-text.ts';
import type { ListFormat } from './rules.ts';
import { notAColour, strangerIn } from './students.ts';

export interface ScoreOptions extends LoadOptions {
  readonly format: ListFormat;
}

export async function score(
  io: Io,
  modelPath: string,
  textPath: string,
  options: ScoreOptions,
): Promise<void> {
  checkInputs([modelPath, textPath]);
  const loaded = await load(io, [modelPath], options);
  const scoring = await scoreText(io, textPath, loaded, options);
  const scores = scoresOf(scoring);
  if (scores === undefined) {
    throw new Refusal(`${fileName(textPath)} has no two words of one document: nothing to score.`);
  }
  if (options.format === 'json') {
    const { predicted, strangers } = scoring;
    await io.write(`${JSON.stringify({ predicted, strangers, lengths: scores }, null, 2)}\n`);
  } else await writeLines(io, scoreLines(scores, scoring));
}

/** Reads the text piece by piece; only the sums are held. */
async function scoreText(
  io: Io,
  path: string,
  { model, language, documents }: Loaded,
  options: LoadOptions,
): Promise<Scoring> {
  const { isTable, pieces } = await openFile(io, path);
  if (isTable) throw new Refusal(`${fileName(path)} is a table. Score a model on a text.`);
  const by = options.documents ?? documents;
  const scoring = startScoring(model);
  const hear = ([reading, passages]: readonly [Reading, readonly Passage[]]): Reading => {
    for (const passage of passages) {
      const stranger = language === 'stickies' ? strangerIn(passage) : undefined;
      if (stranger !== undefined) throw notAColour(stranger, path, passage.line);
      scoreWords(scoring, passage.words);
      if (passage.closes) endScored(scoring, by !== 'file');
    }
    return reading;
  };
  let reading = startReading(by);
  for await (const piece of pieces) reading = hear(readOn(reading, piece));
  hear([reading, readRest(reading)]);
  return scoring;
}

function* scoreLines(
  scores: readonly LengthScore[],
  { predicted, strangers }: Scoring,
): Generator<string> {
  yield 'context  bits per word  perplexity  contexts never seen';
  for (const { contextLength, bitsPerWord, perplexity, unseenShare } of scores) {
    yield [
      String(contextLength).padStart(7),
      bitsPerWord.toFixed(3).padStart(13),
      perplexity.toFixed(1).padStart(10),
      `${(100 * unseenShare).toFixed(1)} %`.padStart(19),
    ].join('  ');
  }
  yield '';
  yield `${predicted} words predicted, of which the model has never seen ${strangers}.`;
}
