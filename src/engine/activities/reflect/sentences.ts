// What the last level says of an answer: what renaming changed, and what the game can say to each why.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import type { WhyAnswer } from '../why.ts';
import { rightRename, sameNumbers } from './renamed.ts';
import type { Common, ReflectSettings, RenameAnswer } from './state.ts';

/** In the order of `renameAnswers`. */
export const renameText = {
  numbers: 'reflect.numbers',
  names: 'reflect.names',
  knowledge: 'reflect.knowledge',
} as const satisfies Readonly<Record<RenameAnswer, TextId>>;

const renameSaid = {
  numbers: 'reflect.saidNumbers',
  names: 'reflect.saidNames',
  knowledge: 'reflect.saidKnowledge',
} as const satisfies Readonly<Record<RenameAnswer, TextId>>;

/** Whether the bet was right, and how many numbers are the same. */
export function renameVerdict({ names }: ReflectSettings, state: Common): string {
  const right = state.bet === rightRename(names, state);
  return say(right ? 'reflect.soItIs' : 'reflect.notSo', sameNumbers(names, state));
}

/** What this game can say to each answer, in one line. */
export const whySaid = {
  understood: 'reflect.toUnderstood',
  'looked-up': 'reflect.toLookedUp',
  drew: 'reflect.toDrew',
  person: 'reflect.toPerson',
} as const satisfies Readonly<Record<WhyAnswer, TextId>>;

/** How the two answers compare: 'You say something different now.' */
export function compared(earlier: WhyAnswer | null, now: WhyAnswer): string {
  if (earlier === null) return say('reflect.keptForHere');
  return earlier === now ? say('reflect.sameAsBefore') : say('reflect.elseThanBefore');
}

export function renameSlip(
  { names }: ReflectSettings,
  state: Common & { readonly bet: RenameAnswer },
): string {
  return say(renameSaid[state.bet], sameNumbers(names, state));
}
