// What there is to read in each phase of "two words of memory", and what is new after an answer.
import {
  handDocument,
  ruleTable,
  tableByHand,
} from '../../../../engine/activities/context-two/by-hand.ts';
import { ownTable } from '../../../../engine/activities/context-two/own.ts';
import { pouredTable } from '../../../../engine/activities/context-two/pouring.ts';
import { sayPair } from '../../../../engine/activities/context-two/say.ts';
import type { ContextTwoSettings } from '../../../../engine/activities/context-two/settings.ts';
import type { ContextTwoState, NowAt } from '../../../../engine/activities/context-two/state.ts';
import { ruleOf } from '../../../../engine/activities/context-two/survival.ts';
import { shorterBin, type Unseen } from '../../../../engine/activities/context-two/unseen.ts';
import { isFinished, tinyLanguage } from '../../../../engine/language.ts';
import { allContexts, bin, type Table } from '../../../../engine/ngram.ts';
import { keepsRule, ruleText } from '../../../../engine/rules.ts';
import { say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import {
  sayAfter,
  sayBet,
  sayComesOut,
  sayDraw,
  sayGoesInto,
  sayNothingIn,
  sayShorter,
  saySixteen,
  sayTrain,
  sayUnseen,
} from '../../../activities/context-two/text.ts';
import { ballsOf, documentSoFar, namesOf, numberedDocuments } from '../../sentences.ts';
import { tellBins } from './bins.ts';
import { tellCopies } from './copies.ts';
import { tellFates } from './fates.ts';
import { tellMeasured, tellPoured } from './measured.ts';

export function tellContextTwo(
  settings: ContextTwoSettings,
  state: ContextTwoState,
  before: ContextTwoState | undefined,
): readonly string[] {
  const { now } = state;
  const isNew = before?.now.phase !== now.phase;
  // What the drawn game shows all the time is told when it is asked for.
  const bins = (table: Table) => (before === undefined ? tellBins(table) : []);
  switch (now.phase) {
    case 'bet':
      return isNew
        ? [sayBet(state), ...numberedDocuments(state.own.documents), sixteenNames()]
        : [];
    case 'sixteen':
      return [saySixteen(state), ...tellBins(ownTable(state, 2))];
    case 'copies':
      return tellCopies(state, now, isNew);
    case 'rule':
      return [
        say('contextTwo.newDocuments', { n: state.authored.length }),
        theRule(settings),
        ...numberedDocuments(state.authored),
        say('contextTwo.notTold'),
      ];
    case 'train':
      return [...bins(tableByHand(state, now.position)), ...tellTrain(state, now, isNew)];
    case 'draw':
      return [...bins(ruleTable(state, 2)), ...tellDraw(settings, state, now, isNew)];
    case 'predict':
      return [
        ...(isNew ? [theRule(settings), say('contextTwo.howManyKeep', { n: settings.fresh })] : []),
        ...tellFates(state.guesses),
      ];
    case 'measured':
      return tellMeasured(settings, state);
    case 'pour':
      return tellPour(state, now, isNew);
    case 'poured':
      return tellPoured(settings, state, now);
    case 'unseen':
      return [
        ...bins(ownTable(known(state, now.unseen), 2)),
        ...(now.named.length === 2 ? [sayUnseen(state, now)] : []),
        ...(isNew ? [say('contextTwo.prompt', { words: namesOf(now.unseen.context) })] : []),
      ];
    case 'what-now':
      return [sayNothingIn(now.unseen.context)];
    case 'shorter': {
      const newer = now.unseen.context[1];
      const balls = ballsOf(shorterBin(state, now.unseen), tinyLanguage);
      return [
        sayShorter(now, false),
        say('plain.bin', { bin: nameOf(newer), balls }),
        say('contextTwo.backingOff'),
      ];
    }
    case 'backed-off':
      return [sayShorter(now, false), sayAfter(now.unseen.context[1], now.ball)];
    case 'done':
      return [];
  }
}

/** The state with only the documents that the model of the unseen prompt knows. */
function known(state: ContextTwoState, { documents }: Unseen): ContextTwoState {
  return { ...state, own: { ...state.own, documents: state.own.documents.slice(0, documents) } };
}

function theRule(settings: ContextTwoSettings): string {
  return say('contextTwo.theRule', { rule: ruleText(ruleOf(settings), tinyLanguage) });
}

function sixteenNames(): string {
  const names = allContexts(tinyLanguage, 2);
  const [first = [], last = []] = [names[0], names.at(-1)];
  return say('contextTwo.binNames', { first: sayPair(first), last: sayPair(last) });
}

/** Where the ball went, then the next one with the words before it. */
function tellTrain(state: ContextTwoState, now: NowAt<'train'>, isNew: boolean): readonly string[] {
  const document = handDocument(state);
  const ball = document[now.position];
  const went = now.last === null || isNew ? [] : [sayGoesInto(now.last)];
  if (ball === undefined) return [...went, sayTrain(state, now, false)];
  if (now.named.length === 2) return [sayTrain(state, now, false)];
  if (now.named.length === 1 && !isNew) return [];
  return [
    ...(isNew ? [say('contextTwo.firstDocument', { words: namesOf(document) })] : []),
    ...went,
    ...(isNew ? [say('contextTwo.bothAtOnce')] : []),
    say('contextTwo.beforeBall', {
      ball: nameOf(ball),
      words: namesOf(document.slice(0, now.position)),
    }),
  ];
}

function tellDraw(
  settings: ContextTwoSettings,
  state: ContextTwoState,
  now: NowAt<'draw'>,
  isNew: boolean,
): readonly string[] {
  const ended = isFinished(tinyLanguage, now.document);
  const keeps = ended && keepsRule(ruleOf(settings), now.document, tinyLanguage);
  if (now.named.length === 2) return [sayDraw(state, now, false, keeps)];
  if (now.named.length === 1 && !isNew) return [];
  return [
    ...(now.last === null ? [] : [sayComesOut(now.last)]),
    now.document.length === now.prompt
      ? say('contextTwo.prompt', { words: namesOf(now.document) })
      : documentSoFar(now.document),
    ...(ended ? [sayDraw(state, now, false, keeps)] : []),
  ];
}

/** The column that was poured last and what its bin holds now; all of them where all is told. */
function tellPour(state: ContextTwoState, { poured }: NowAt<'pour'>, isNew: boolean) {
  const table = pouredTable(state);
  const told = isNew ? poured : poured.slice(-1);
  return [
    ...(isNew ? [say('contextTwo.forgetOlderHere')] : []),
    ...told.map((word) =>
      say('contextTwo.nowHolds', {
        bin: nameOf(word),
        balls: ballsOf(bin(table, [word]), tinyLanguage),
      }),
    ),
    ...(poured.length === tinyLanguage.words.length ? [say('contextTwo.fourNow')] : []),
  ];
}
