// What does it mean? Line by line: the table under both names, sentences to choose from, a talk.
import {
  chanceOf,
  modelOf,
  nameOf as newNameOf,
  readAloud,
} from '../../../engine/activities/reflect/renamed.ts';
import {
  compared,
  renameText,
  renameVerdict,
  whySaid,
} from '../../../engine/activities/reflect/sentences.ts';
import {
  type Common,
  type Names,
  renameAnswers,
} from '../../../engine/activities/reflect/state.ts';
import type {
  ReflectMove,
  ReflectSettings,
  ReflectState,
} from '../../../engine/activities/reflect.ts';
import { type WhyAnswer, whyAnswers, whyText } from '../../../engine/activities/why.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { row } from '../../../engine/ngram.ts';
import { capital, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { oneIn } from '../../activities/reflect/one-in.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question } from '../question.ts';
import { numberedDocuments, rowSentence } from '../sentences.ts';
import { askWhy, chatLines } from './why.ts';

const words = vocabulary(tinyLanguage);

export const plainReflect: PlainActivity<ReflectSettings, ReflectState, ReflectMove> = {
  kind: 'reflect',

  tell(settings, state) {
    const { names } = settings;
    switch (state.phase) {
      case 'bet':
        return [
          say(state.own ? 'reflect.yourModel' : 'reflect.smallModel'),
          ...words.map((word) => becomes(names, word)),
          say('reflect.inBalls'),
          ...rowsUnder(state, (word) => word),
        ];
      case 'renamed':
        return [
          renameVerdict(settings, state),
          say('reflect.inBallsRenamed'),
          ...rowsUnder(state, (word) => spokenName(names, word)),
          say('reflect.onlyWhatCameAfter'),
        ];
      case 'read':
        return [say('reflect.modelWrote'), ...numberedDocuments(state.drawn)];
      case 'heard':
        return heard(names, state, state.meant);
      case 'why':
        return [say('reflect.sameQuestion'), ...chatLines()];
      case 'both':
        return both(state.earlier, state.now);
      case 'room':
      case 'done':
        return [
          say('reflect.forARoom'),
          ...settings.discuss.map((question, index) =>
            say('reflect.question', { n: index + 1, question }),
          ),
        ];
    }
  },

  ask({ names }, state): Question<ReflectMove> {
    switch (state.phase) {
      case 'bet':
        return choose(
          say('reflect.whatIsDifferent'),
          renameAnswers.map((answer) => [say(renameText[answer]), { type: 'bet', answer }]),
        );
      case 'read':
        return choose(
          say('reflect.readTheseAloud'),
          state.drawn.map((drawn, document) => [
            readAloud(names, drawn),
            { type: 'meant', document },
          ]),
        );
      case 'why':
        return askWhy((answer) => ({ type: 'why', answer }));
      case 'renamed':
      case 'heard':
      case 'both':
      case 'room':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function becomes(names: Names, word: Word): string {
  const name = newNameOf(names, word);
  const old = capital(nameOf(word));
  return name === '.'
    ? say('reflect.becomesFullStop', { word: old })
    : say('reflect.becomes', { word: old, name });
}

/** A name as it is heard: a full stop has no sound of its own. */
function spokenName(names: Names, word: Word): string {
  const name = newNameOf(names, word);
  return name === '.' ? say('reflect.fullStop') : name;
}

/** The rows of the model, its words under these names. */
function rowsUnder(state: Common, named: (word: Word) => string): readonly string[] {
  const table = modelOf(state);
  return tinyLanguage.words.map((word) =>
    rowSentence([named(word)], row(table, [word]), words.map(named)),
  );
}

/** The chance of each document, and the one that was chosen. */
function heard(names: Names, state: Common, meant: number): readonly string[] {
  const table = modelOf(state);
  return [
    say('reflect.howLikely'),
    ...state.drawn.map((document, index) =>
      say('reflect.chanceOfEach', {
        n: index + 1,
        sentence: readAloud(names, document),
        chance: oneIn(chanceOf(table, document)),
      }),
    ),
    say('reflect.yoursWas', { n: meant + 1 }),
    say('reflect.cameFromYou'),
  ];
}

/** Both answers, and what this game can say to each of the four. */
function both(earlier: WhyAnswer | null, now: WhyAnswer): readonly string[] {
  return [
    ...(earlier === null ? [] : [say('reflect.youSaidBefore', { answer: whyText[earlier] })]),
    say('reflect.youSayNow', { answer: whyText[now] }),
    compared(earlier, now),
    say('reflect.toEach'),
    ...whyAnswers.map((answer) =>
      say('reflect.remark', { answer: whyText[answer], remark: say(whySaid[answer]) }),
    ),
  ];
}
