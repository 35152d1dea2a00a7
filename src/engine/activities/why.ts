// The open question of the course, asked before anything is learned and once more at its end,
// in the same words. Left out: a right answer. The last level says what the game can say to each.
import { say } from '../../texts/say.ts';
import type { Given, Keepsake } from '../activity.ts';

/** The name under which the answer is kept. */
const question = 'why-did-it-say-that';

/** What somebody types into a chatbot, and what comes back. */
export const whyScene = {
  get you() {
    return say('why.you');
  },
  get chatbot() {
    return say('why.chatbot');
  },
  get asks() {
    return say('why.asks');
  },
} as const;

export const whyAnswers = ['understood', 'looked-up', 'drew', 'person'] as const;

export type WhyAnswer = (typeof whyAnswers)[number];

/** The four answers as whole sentences, in the order of `whyAnswers`. */
export const whyText: Readonly<Record<WhyAnswer, string>> = {
  get understood() {
    return say('why.understood');
  },
  get 'looked-up'() {
    return say('why.looked-up');
  },
  get drew() {
    return say('why.drew');
  },
  get person() {
    return say('why.person');
  },
};

/** isWhyAnswer('drew') → true; isWhyAnswer('magic') → false */
export function isWhyAnswer(answer: unknown): answer is WhyAnswer {
  return whyAnswers.some((one) => one === answer);
}

/** What the learner answered in an earlier level, or null: it may never have been asked. */
export function earlierWhy({ answers = {} }: Given): WhyAnswer | null {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return isWhyAnswer(answer) ? answer : null;
}

/** keepWhy('drew') → {answers: {'why-did-it-say-that': 'drew'}}; nothing while it is null */
export function keepWhy(answer: WhyAnswer | null): Keepsake {
  return answer === null ? {} : { answers: { [question]: answer } };
}
