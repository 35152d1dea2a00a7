// The keys of every phase of "two words of memory".
import { handDocument, mayLeave } from '../../../engine/activities/context-two/by-hand.ts';
import type {
  ContextTwoMove,
  ContextTwoState,
  Named,
} from '../../../engine/activities/context-two/state.ts';
import { fates } from '../../../engine/activities/context-two/survival.ts';
import { waysOut } from '../../../engine/activities/context-two/unseen.ts';
import { isFinished, tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { type ActivityBinding, goOnKeys, key, look } from '../../activity-view.ts';
import { chipBetKeys } from '../../chip-bet-keys.ts';
import { answerAt, type ContextTwoCursor, memoryAt } from './cursor.ts';

type Keys = readonly ActivityBinding<ContextTwoMove, ContextTwoCursor>[];

const arrows = {
  up: ['up', 'k', 'w'],
  down: ['down', 'j', 's'],
  left: ['left', 'a'],
  right: ['right', 'l', 'd'],
} as const;

const goOn = (label: string): Keys => [key(goOnKeys, label, { type: 'go-on' })];

export function bindingsFor(state: ContextTwoState, cursor: ContextTwoCursor): Keys {
  const { now } = state;
  switch (now.phase) {
    case 'bet':
      return betKeys(state, cursor);
    case 'sixteen':
      return goOn(say('contextTwo.drawFromThem'));
    case 'copies':
      return [
        key(['1'], say('contextTwo.drawSomeMore'), { type: 'draw-more' }),
        ...goOn(say('everywhere.goOn')),
      ];
    case 'rule':
      return goOn(say('contextTwo.trainByHand'));
    case 'train':
      return now.position >= handDocument(state).length
        ? goOn(say('contextTwo.trainOthers', { n: state.authored.length - 1 }))
        : namingKeys(now.named, cursor, { type: 'put' }, say('contextTwo.putBallIn'));
    case 'draw':
      if (isFinished(tinyLanguage, now.document)) return goOn(say('everywhere.goOn'));
      if (now.named.length === 0 && cursor.at < 0 && mayLeave(now)) {
        return [
          ...goOn(say('contextTwo.leaveIt')),
          ...namingKeys(now.named, cursor, { type: 'draw' }, ''),
        ];
      }
      return namingKeys(now.named, cursor, { type: 'draw' }, say('contextTwo.drawBall'));
    case 'predict':
      return predictKeys(state, cursor);
    case 'measured':
    case 'poured':
      return goOn(say('everywhere.goOn'));
    case 'pour':
      return now.poured.length === tinyLanguage.words.length
        ? [...pourKeys(''), ...goOn(say('contextTwo.measureAgain'))]
        : [...pourKeys(say('contextTwo.pourColumn')), key(goOnKeys, '', { type: 'go-on' })];
    case 'unseen':
      return namingKeys(now.named, cursor, { type: 'draw' }, say('contextTwo.drawBall'));
    case 'what-now':
      return whatNowKeys(cursor);
    case 'shorter':
      return [key(goOnKeys, say('contextTwo.drawBall'), { type: 'draw' })];
    case 'backed-off':
      return goOn(say('contextTwo.finish'));
    case 'done':
      return [];
  }
}

/** A cursor that goes one option up or down, and stops at both ends. */
function upAndDown({ phase, at }: ContextTwoCursor, first: number, last: number): Keys {
  return [
    look(arrows.up, '', { phase, at: Math.max(first, at - 1) }),
    look(arrows.down, '', { phase, at: Math.min(last, at + 1) }),
  ];
}

function betKeys({ chips }: ContextTwoState, { phase, at }: ContextTwoCursor): Keys {
  return chipBetKeys<ContextTwoMove, ContextTwoCursor>({
    options: chips.length,
    at,
    chip: (option, by) => ({ type: 'chip', option, by }),
    reveal: { type: 'reveal' },
    pointTo: (option) => ({ phase, at: option }),
  });
}

/** Digits name the bin, older word first; or arrows go to it, and Enter opens it. */
function namingKeys(
  named: Named,
  cursor: ContextTwoCursor,
  act: ContextTwoMove,
  label: string,
): Keys {
  const words = vocabulary(tinyLanguage);
  const open = named.length === 2;
  const which = named.length === 0 ? say('contextTwo.olderWord') : say('contextTwo.newerWord');
  const digits = words.map((word, index) =>
    key<ContextTwoMove, ContextTwoCursor>(
      [`${index + 1}`],
      open || word === tinyLanguage.end ? '' : which,
      { type: 'name', word },
    ),
  );
  if (open) return [key(goOnKeys, label, act), ...digits];
  const older = tinyLanguage.words[Math.floor(cursor.at / 4)];
  const newer = tinyLanguage.words[cursor.at % 4];
  const enter: Keys =
    older !== undefined && newer !== undefined
      ? [key(goOnKeys, say('contextTwo.openThisBin'), { type: 'open', older, newer })]
      : [key(goOnKeys, '', act)];
  return [...digits, ...fourWays(named, cursor), ...enter];
}

/** The first arrow key shows the cursor, in the row that is named already; the next ones move it. */
function fourWays(named: Named, { phase, at }: ContextTwoCursor): Keys {
  const start = Math.max(0, tinyLanguage.words.indexOf(named[0] ?? '')) * 4;
  const [row, column] = [Math.floor(at / 4), at % 4];
  const to = (r: number, c: number) => {
    const inside = Math.max(0, Math.min(3, r)) * 4 + Math.max(0, Math.min(3, c));
    return { phase, at: at < 0 ? start : inside };
  };
  return [
    look(arrows.left, say('contextTwo.move'), to(row, column - 1)),
    look(arrows.right, say('contextTwo.move'), to(row, column + 1)),
    look(arrows.up, say('contextTwo.move'), to(row - 1, column)),
    look(arrows.down, say('contextTwo.move'), to(row + 1, column)),
  ];
}

/** A digit answers and points to the answer; Enter takes the answer pointed to, or measures. */
function predictKeys({ guesses }: ContextTwoState, cursor: ContextTwoCursor): Keys {
  const { phase, at } = cursor;
  const memory = memoryAt(at);
  const option = at < 0 ? -1 : at % fates.length;
  const other = memory === 0 ? 1 : 0;
  const aside = { phase, at: answerAt(other, guesses[other]) };
  const ready = guesses.every((guess) => guess !== null) && guesses[memory] === option;
  const first = memory * fates.length;
  return [
    ...fates.map((_, answer) =>
      key<ContextTwoMove, ContextTwoCursor>(
        [`${answer + 1}`],
        say('everywhere.choose'),
        { type: 'guess', memory, option: answer },
        { phase, at: first + answer },
      ),
    ),
    ready
      ? key(goOnKeys, say('contextTwo.measure'), { type: 'reveal' })
      : key(goOnKeys, at < 0 ? '' : say('contextTwo.takeThis'), { type: 'guess', memory, option }),
    look(arrows.left, say('contextTwo.other'), aside),
    look(arrows.right, say('contextTwo.other'), aside),
    ...upAndDown({ phase, at: at < 0 ? first - 1 : at }, first, first + fates.length - 1),
  ];
}

function pourKeys(label: string): Keys {
  return tinyLanguage.words.map((newest, index) =>
    key([`${index + 1}`], label, { type: 'pour', newest }),
  );
}

/** Digits and arrows only point: a wrong answer costs something, so it takes Enter to give it. */
function whatNowKeys(cursor: ContextTwoCursor): Keys {
  return [
    ...waysOut.map((_, option) =>
      look<ContextTwoMove, ContextTwoCursor>([`${option + 1}`], say('everywhere.choose'), {
        phase: cursor.phase,
        at: option,
      }),
    ),
    key(goOnKeys, cursor.at < 0 ? '' : say('contextTwo.doThis'), {
      type: 'choose',
      option: cursor.at,
    }),
    ...upAndDown(cursor, 0, waysOut.length - 1),
  ];
}
