// What is expected of the rule, at one word of memory and at two.
import type {
  ContextTwoMove,
  ContextTwoState,
} from '../../../../engine/activities/context-two/state.ts';
import { fates, memories } from '../../../../engine/activities/context-two/survival.ts';
import { say } from '../../../../texts/say.ts';
import { choose, type Question } from '../../question.ts';

type Choices = readonly (readonly [string, ContextTwoMove])[];

/** First of one word, then of two; then to measure, or to expect something else after all. */
export function askForFates([one, two]: ContextTwoState['guesses']): Question<ContextTwoMove> {
  if (one === null) return choose(say('contextTwo.expectOfOne'), answers(0));
  if (two === null) return choose(say('contextTwo.expectOfTwo'), answers(1));
  return choose<ContextTwoMove>('', [
    [say('contextTwo.measure'), { type: 'reveal' }],
    ...others(0, one),
    ...others(1, two),
  ]);
}

/** What was expected so far. */
export function tellFates([one, two]: ContextTwoState['guesses']): readonly string[] {
  if (one === null || two === null) return [];
  return [
    say('contextTwo.youExpect', {
      one: say(fates[one] ?? fates[0]),
      two: say(fates[two] ?? fates[0]),
    }),
  ];
}

function answers(memory: 0 | 1): Choices {
  return fates.map((fate, option) => [say(fate), { type: 'guess', memory, option }]);
}

/** The answers that were not given, each with the memory it is for. */
function others(memory: 0 | 1, given: number): Choices {
  return fates.flatMap((fate, option) =>
    option === given
      ? []
      : [
          [
            say('contextTwo.expectInstead', {
              memory: say(memories[memory]),
              fate: say(fate),
            }),
            { type: 'guess', memory, option },
          ] as const,
        ],
  );
}
