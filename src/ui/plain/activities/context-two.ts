// Two words of memory, line by line.
import { handDocument, mayLeave } from '../../../engine/activities/context-two/by-hand.ts';
import { binRanges } from '../../../engine/activities/context-two/own.ts';
import type { ContextTwoSettings } from '../../../engine/activities/context-two/settings.ts';
import type {
  ContextTwoMove,
  ContextTwoState,
} from '../../../engine/activities/context-two/state.ts';
import { isFinished, tinyLanguage } from '../../../engine/language.ts';
import { say } from '../../../texts/say.ts';
import { sayDraw, sayTrain, sayUnseen, sayWaysOut } from '../../activities/context-two/text.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question } from '../question.ts';
import { askForFates } from './context-two/fates.ts';
import { askForBin } from './context-two/naming.ts';
import { tellContextTwo } from './context-two/tell.ts';

type Asked = Question<ContextTwoMove>;

const goesOn = { type: 'go-on' } as const;

export const plainContextTwo: PlainActivity<ContextTwoSettings, ContextTwoState, ContextTwoMove> = {
  kind: 'context-two',

  tell: tellContextTwo,

  ask(_, state): Asked {
    const { now } = state;
    switch (now.phase) {
      case 'bet':
        return askForChips<ContextTwoMove>({
          text: '',
          options: binRanges(state.seed).map((range) => say('contextTwo.range', range)),
          chips: state.chips,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
        });
      case 'sixteen':
        return goOn(goesOn, say('contextTwo.drawFromThem'));
      case 'copies':
        return choose<ContextTwoMove>('', [
          [say('contextTwo.drawSomeMore'), { type: 'draw-more' }],
          [say('everywhere.goOn'), goesOn],
        ]);
      case 'rule':
        return goOn(goesOn, say('contextTwo.trainByHand'));
      case 'train':
        if (now.position >= handDocument(state).length) {
          return goOn(goesOn, say('contextTwo.trainOthers', { n: state.authored.length - 1 }));
        }
        return now.named.length === 2
          ? goOn({ type: 'put' }, say('contextTwo.putBallIn'))
          : askForBin(sayTrain(state, now, false), now.named);
      case 'draw': {
        if (isFinished(tinyLanguage, now.document)) return goOn(goesOn);
        const leaving = now.named.length === 0 && mayLeave(now);
        return now.named.length === 2
          ? goOn({ type: 'draw' }, say('contextTwo.drawBall'))
          : askForBin(
              leaving ? say('contextTwo.longEnoughHere') : sayDraw(state, now, false, false),
              now.named,
              leaving,
            );
      }
      case 'predict':
        return askForFates(state.guesses);
      case 'pour':
        return askForPouring(now.poured);
      case 'unseen':
        return now.named.length === 2
          ? goOn({ type: 'draw' }, say('contextTwo.drawBall'))
          : askForBin(sayUnseen(state, now), now.named);
      case 'what-now':
        return choose(
          say('contextTwo.stillUses'),
          sayWaysOut(now.unseen.context[1]).map((way, option) => [way, { type: 'choose', option }]),
        );
      case 'shorter':
        return goOn({ type: 'draw' }, say('contextTwo.drawBall'));
      case 'backed-off':
        return goOn(goesOn, say('contextTwo.finish'));
      case 'measured':
      case 'poured':
      case 'done':
        return goOn(goesOn);
    }
  },
};

function askForPouring(poured: readonly string[]): Asked {
  const left = tinyLanguage.words.filter((word) => !poured.includes(word));
  return left.length === 0
    ? goOn(goesOn, say('contextTwo.measureAgain'))
    : chooseWord(say('contextTwo.whichToPour'), left, (newest) => ({ type: 'pour', newest }));
}
