// The open question of the course, line by line: what was said, and four answers.
import { type WhyAnswer, whyAnswers, whyScene, whyText } from '../../../engine/activities/why.ts';
import { say } from '../../../texts/say.ts';
import { choose, type Question } from '../question.ts';

/** The two lines of the chat: 'You: “I feel a bit lonely today.”' */
export function chatLines(): readonly string[] {
  return [
    say('why.line', { who: say('why.who'), text: whyScene.you }),
    say('why.line', { who: say('why.whoAnswers'), text: whyScene.chatbot }),
  ];
}

export function askWhy<Move>(moveFor: (answer: WhyAnswer) => Move): Question<Move> {
  return choose(
    whyScene.asks,
    whyAnswers.map((answer) => [whyText[answer], moveFor(answer)] as const),
  );
}
