// Why a word does not fit under a rule card.
// Left out: what does not fit without one. play.ts refuses that.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { tinyLanguage, type Word } from '../../language.ts';
import { type Rule, ruleText } from '../../rules.ts';
import { type Draft, fitting, isLastChance } from './fitting.ts';

/** Why a word does not fit under a rule, and what does where only one word is left. */
export function offRule(theRule: Rule, draft: Draft, theWord: Word): string {
  const fits = fitting(draft);
  const last = isLastChance(draft);
  const rule = ruleText(theRule);
  const word = nameOf(theWord);
  if (fits.length === 1) {
    const only = { rule, word: nameOf(fits[0] ?? '') };
    return last ? say('author.onlyOneFitsLast', only) : say('author.onlyOneFits', only);
  }
  if (last) return say('author.doesNotFitLast', { rule, word });
  return theWord === tinyLanguage.end
    ? say('author.doesNotFitYet', { rule, word })
    : say('author.doesNotFit', { rule, word });
}
