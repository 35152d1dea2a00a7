// The two sides of a room, line by line.

import { afterUnseen } from '../../../engine/activities/compare/answers.ts';
import { inTenths } from '../../../engine/activities/compare/say.ts';
import type { CompareSettings } from '../../../engine/activities/compare/settings.ts';
import { ruleFrom, survivalOf } from '../../../engine/activities/compare/settings.ts';
import type { CompareMove, CompareState } from '../../../engine/activities/compare/state.ts';
import { tinyLanguage } from '../../../engine/language.ts';
import { ruleText } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import { ruleLine, unseenPrompt } from '../../activities/compare/sentences.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question } from '../question.ts';
import { askForBet } from './compare/bet.ts';
import { tellCompare } from './compare/tell.ts';

export const plainCompare: PlainActivity<CompareSettings, CompareState, CompareMove> = {
  kind: 'compare',

  tell: tellCompare,

  ask(settings, state): Question<CompareMove> {
    switch (state.phase) {
      case 'look':
        return askLook(settings, state);
      case 'bet':
        return askForBet(state);
      case 'name':
        return state.found
          ? goOn({ type: 'go-on' })
          : choose(
              ruleLine(state),
              settings.rules.map((name, option) => [
                ruleText(ruleFrom(name)),
                { type: 'answer', option },
              ]),
            );
      case 'predict': {
        const rule = ruleText(ruleFrom(survivalOf(settings).rules[state.measured.length] ?? ''));
        return choose(say('compare.ruleIs', { rule }), [
          [say('compare.yesAll'), { type: 'answer', option: 0 }],
          [say('compare.noSome'), { type: 'answer', option: 1 }],
        ]);
      }
      case 'guess-bin':
        return chooseWord(say('compare.whichDiffers'), tinyLanguage.words, (word) => ({
          type: 'answer',
          option: tinyLanguage.words.indexOf(word),
        }));
      case 'prompt':
        return choose(
          unseenPrompt(state),
          afterUnseen.map((text, option) => [say(text), { type: 'answer', option }]),
        );
      case 'verdict':
      case 'bill':
      case 'measured':
      case 'tables':
      case 'empty':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function askLook(
  { look, mysteries }: CompareSettings,
  { shown }: CompareState,
): Question<CompareMove> {
  if (shown.length < look.free) return goOn({ type: 'draw-pair' }, say('compare.drawPair'));
  const on = say(mysteries === undefined ? 'everywhere.goOn' : 'compare.toTheBets');
  if (shown.length >= look.free + look.more) return goOn({ type: 'go-on' }, on);
  const price = inTenths(look.price);
  const more =
    look.price === 0 ? say('compare.onePairFree') : say('compare.onePairMore', { price });
  return choose<CompareMove>('', [
    [more, { type: 'draw-pair' }],
    [on, { type: 'go-on' }],
  ]);
}
