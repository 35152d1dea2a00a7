// What the screens of "two words of memory" say. Refusals and hints are the engine's.
import {
  enoughDraws,
  handDocument,
  ruleTable,
} from '../../../engine/activities/context-two/by-hand.ts';
import { ownTable } from '../../../engine/activities/context-two/own.ts';
import { capital, sayCount, sayPair } from '../../../engine/activities/context-two/say.ts';
import type { ContextTwoState, NowAt, Own } from '../../../engine/activities/context-two/state.ts';
import { isFinished, tinyLanguage, type Word } from '../../../engine/language.ts';
import { ballCount, bin } from '../../../engine/ngram.ts';

/** Whose documents these are: 'your 5 documents', or what stands in for them. */
export function sayWhose({ documents, from }: Own): string {
  const n = sayCount(documents.length, 'document');
  return from === 'notebook' ? `your ${n} again` : `these ${n}`;
}

export function sayBet(state: ContextTwoState): string {
  const { own } = state;
  const why = {
    notebook: '',
    'empty-notebook': 'You have not written any documents yet, so take these. ',
    'short-notebook': 'Your documents have one word each, too short for this, so take these. ',
  }[own.from];
  const balls = sayCount(ballCount(ownTable(state, 2)), 'ball');
  return `${why}Train ${sayWhose(own)}, at two words of memory: ${balls} for sixteen bins. How many of the bins will hold at least one?`;
}

export function saySixteen(filled: number, bits: string): string {
  const empty = 16 - filled;
  const rest =
    empty === 0
      ? 'None is empty.'
      : empty === 1
        ? 'One is empty.'
        : `The other ${empty} are empty.`;
  return `${filled} of the 16 bins hold a ball. ${rest} Your bet cost ${bits} bits.`;
}

export function sayCopies({ tally }: NowAt<'copies'>): string {
  const [one, two] = tally.copies;
  if (two > one) return 'The longer the memory, the more it writes what it has read.';
  if (two === one) return 'No difference so far. Draw some more.';
  return 'Luck: so far one word copied more. Draw some more.';
}

export function sayTrain(state: ContextTwoState, now: NowAt<'train'>, flying: boolean): string {
  const document = handDocument(state);
  if (flying && now.last)
    return `${capital(now.last.ball)} goes into the bin ${sayPair(now.last.bin)}.`;
  const ball = document[now.position];
  if (ball === undefined) return 'White went in last. Now the other documents.';
  if (now.named.length === 2)
    return `The bin ${sayPair(now.named)} is open. Put the ${ball} ball in.`;
  if (now.named.length === 1)
    return `${capital(now.named[0] ?? '')}, and then? Name the newer word.`;
  return now.position === 2
    ? 'The first two put no ball. Which bin takes the third?'
    : `Which bin takes the ${ball} ball? The older word first.`;
}

export function sayDraw(
  state: ContextTwoState,
  now: NowAt<'draw'>,
  flying: boolean,
  keeps: boolean,
): string {
  if (flying && now.last) return `Out of the bin ${sayPair(now.last.bin)} comes ${now.last.ball}.`;
  if (isFinished(tinyLanguage, now.document)) {
    return `White. The document is finished${keeps ? ', and it keeps the rule' : ''}.`;
  }
  if (now.named.length === 2) return sayOpen(state, now.named);
  if (now.named.length === 1)
    return `${capital(now.named[0] ?? '')}, and then? Name the newer word.`;
  const drawn = now.document.length - now.prompt;
  if (drawn >= enoughDraws) return 'Long enough. Draw on, or press Enter to leave it here.';
  if (drawn > 0) return 'Which bin does the next ball come from? Older word first.';
  const balls = ballCount(ruleTable(state, 2));
  return `All ${state.authored.length} are trained: ${balls} balls. Now you draw. Which bin?`;
}

function sayOpen(state: ContextTwoState, named: readonly Word[]): string {
  const sorts = [...bin(ruleTable(state, 2), named).keys()];
  return sorts.length === 1
    ? `The bin ${sayPair(named)} is open: only ${sorts[0]} balls in it.`
    : `The bin ${sayPair(named)} is open. Draw without looking.`;
}

export function sayUnseen({ own }: ContextTwoState, { unseen, named }: NowAt<'unseen'>): string {
  if (named.length === 2) return `The bin ${sayPair(named)} is open, and it is empty.`;
  if (named.length === 1) return `${capital(named[0] ?? '')}, and then? Name the newer word.`;
  if (unseen.documents < own.documents.length) {
    return `With the first ${sayCount(unseen.documents, 'document')} only: which bin is next?`;
  }
  return own.from === 'notebook'
    ? 'Your own bins again, and a new prompt. Which bin?'
    : 'The first bins again, and a new prompt. Which bin?';
}

/** The three ways out of an empty bin, in the order of the engine's. */
export function sayWaysOut(newer: Word): readonly string[] {
  return [
    'End the document here.',
    'Draw any of the five words, all alike.',
    `Forget the older word: draw from the bin ${newer}.`,
  ];
}
