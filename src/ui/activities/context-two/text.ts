// What the screens of "two words of memory" say. Refusals and hints are the engine's.
import {
  enoughDraws,
  handDocument,
  ruleTable,
} from '../../../engine/activities/context-two/by-hand.ts';
import { binCount, ownTable } from '../../../engine/activities/context-two/own.ts';
import { capital, sayCount, sayPair } from '../../../engine/activities/context-two/say.ts';
import type { ContextTwoState, NowAt, Own } from '../../../engine/activities/context-two/state.ts';
import { isFinished, tinyLanguage, type Word } from '../../../engine/language.ts';
import { ballCount, bin } from '../../../engine/ngram.ts';

export function sayBet(state: ContextTwoState): string {
  const { documents, from } = state.own;
  const n = documents.length;
  const lead = {
    notebook: `Your ${sayCount(n, 'document')} again, with two words of memory.`,
    'empty-notebook': `You have no documents yet: take these ${n}.`,
    'short-notebook': `Yours have one word each, too short here: take these ${n}.`,
  }[from];
  const balls = sayCount(ballCount(ownTable(state, 2)), 'ball');
  return `${lead} The first two words of each put no ball: that leaves ${balls}. How many of the sixteen bins will hold one?`;
}

export function saySixteen(filled: number, bits: string, even: string): string {
  const empty = binCount - filled;
  const rest = [
    'None is empty: every two words stand side by side somewhere.',
    'One is empty: its two words never stand side by side.',
  ][empty];
  const many = `${empty} are empty: their words never stand side by side.`;
  return `${filled} of ${binCount} bins hold a ball. ${rest ?? many} Your bet cost ${bits} bits (chips spread evenly: ${even}). Bits are the price of surprise.`;
}

/** 'your documents', or 'these documents' where the learner has none that serve. */
export function sayOwner({ from }: Own): string {
  return from === 'notebook' ? 'your documents' : 'these documents';
}

export function sayCopies({ tally }: NowAt<'copies'>): string {
  const [one, two] = tally.copies;
  if (two > one) return 'A longer memory writes more of what it has read.';
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
    'Draw any of the five words, each equally likely.',
    `Forget the older word: draw from the bin ${newer}.`,
  ];
}
