// What came of a test, a bet or a look-up, said on the screen and line by line alike.
import { bestLength, costOf } from '../../../engine/activities/own-words/bets.ts';
import { sentenceOf, stepsOf, trainedOf } from '../../../engine/activities/own-words/drawn.ts';
import { scores } from '../../../engine/activities/own-words/models.ts';
import { readings } from '../../../engine/activities/own-words/readings.ts';
import {
  type OwnWordsSettings,
  ownPlace,
  textOf,
} from '../../../engine/activities/own-words/settings.ts';
import {
  type Chosen,
  longestContext,
  type With,
} from '../../../engine/activities/own-words/state.ts';
import { type Step, verdictOf } from '../../../engine/activities/own-words/trace.ts';
import { joinWords } from '../../../engine/text.ts';
import { say } from '../../../texts/say.ts';

/** How long the text is, and what of the learner's own text is in no word. */
export function aboutText(settings: OwnWordsSettings, state: Chosen): readonly string[] {
  const { training, heldOut, trainingWords, heldOutWords, leftOut } = readings.result(
    textOf(settings, state),
  );
  const documents = training.length + heldOut.length;
  const tells = leftOut > 0 && state.text === ownPlace(settings);
  return [
    say('ownWords.keptBack', { documents, words: trainingWords + heldOutWords }),
    ...(tells ? [say('everywhere.leftOut', { n: leftOut })] : []),
  ];
}

/** What the point of a length shows; at the last one, what came of the bet. */
export function curveVerdict(
  settings: OwnWordsSettings,
  state: Chosen,
  n: number,
): readonly string[] {
  const { heldOut } = scores.result(textOf(settings, state));
  if (n === 0) return [say('ownWords.curveNone')];
  if (n < longestContext) {
    const better = (heldOut[n]?.bitsPerWord ?? 0) < (heldOut[n - 1]?.bitsPerWord ?? 0);
    const percent = Math.round(100 * (heldOut[n]?.unseenShare ?? 0));
    return [
      say(better ? 'ownWords.curveBetter' : 'ownWords.curveWorse', { n }),
      say('ownWords.curveUnseen', { percent }),
    ];
  }
  const best = bestLength(settings, state);
  return [
    say('ownWords.best', { n: best, perplexity: Math.round(heldOut[best]?.perplexity ?? 0) }),
    say(best < longestContext ? 'ownWords.byHeart' : 'ownWords.neverTurned'),
    ...paid(settings, state, 'length'),
  ];
}

/** What a closed bet cost, and whether that is a slip. */
export function paid(
  settings: OwnWordsSettings,
  state: Chosen,
  bet: 'length' | 'copies',
): readonly string[] {
  const found = costOf(settings, state, bet);
  if (found === undefined) return [];
  const { bits, even, lost } = found;
  return [say(lost ? 'ownWords.betWasLost' : 'ownWords.betCost', { bits, even })];
}

/** How often a context stood in the text, and what came next there. */
export function stood({ places, led, context, word }: Step): string {
  const told = { context: joinWords(context), word };
  // A text of its own: in some languages the form for one is that for twenty-one as well.
  return places === 1
    ? say('ownWords.stoodOnce', told)
    : say('ownWords.stood', { ...told, n: places, led });
}

/** What the place is that is shown: the only one, one of several, or the next word of the last. */
export function whichPlace(
  { goesOn, places }: Step,
  { document, sentence }: { readonly document: number; readonly sentence: number },
): string {
  if (goesOn) return say('ownWords.goesOn', { document, sentence });
  return say(places === 1 ? 'ownWords.thePlace' : 'ownWords.onePlace', {
    document,
    sentence,
  });
}

/** Whether the sentence is a copy, and of what. */
export function copyVerdict(settings: OwnWordsSettings, state: With<'trace'>): string {
  const verdict = verdictOf(
    trainedOf(settings, state),
    sentenceOf(settings, state, state),
    stepsOf(settings, state, state),
  );
  return verdict.type === 'copy'
    ? say('ownWords.copy', { document: verdict.document, sentence: verdict.sentence })
    : say('ownWords.pieces', { n: verdict.pieces });
}
