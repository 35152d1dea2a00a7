// What to do next while drawing by hand, said on the screen and line by line alike.
import { type DrawState, inSmallSteps } from '../../../engine/activities/draw.ts';
import { isFinished, tinyLanguage } from '../../../engine/language.ts';
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';

type ByHand = Extract<DrawState, { phase: 'by-hand' }>;

export function instruction(state: ByHand): string {
  const last = nameOf(state.document.at(-1) ?? '');
  switch (state.hand.holds) {
    case 'bin':
      return say('draw.binIsOpen', { last });
    case 'ball':
      return say('draw.drew', { ball: nameOf(state.hand.ball) });
    case 'nothing':
      if (isFinished(tinyLanguage, state.document)) {
        return say('draw.finished', { bin: nameOf(state.last?.bin ?? '') });
      }
      if (state.last === null) {
        return inSmallSteps(state) ? say('draw.firstPrompt') : newPrompt(state);
      }
      return say('draw.cameFrom', {
        ball: capital(nameOf(state.last.ball)),
        bin: nameOf(state.last.bin),
      });
  }
}

function newPrompt({ drawn }: ByHand): string {
  return say(drawn.length === 1 ? 'draw.secondPrompt' : 'draw.nextPrompt');
}
