// What the learner does by hand: find the company of one word, then pull it closer and push strangers away.
import { say } from '../../../texts/say.ts';
import { notNow, type Outcome, played, wrong } from '../../activity.ts';
import { companyAt } from '../../company.ts';
import { randomBelow, shuffled, stream } from '../../rng.ts';
import { startVectors, step, sureness, type Vectors } from '../../word2vec.ts';
import { type Word2vecSettings, wordsOf } from './settings.ts';
import { common, type With, type Word2vecMove, type Word2vecState } from './state.ts';
import { corpusOf } from './trained.ts';

/** So many of each: words of the company, and strangers. */
const ofEach = 1;

/** Ten times what the machine uses, so that each step can be seen. */
const handRate = 1;

/** Where the word stands in its sentence. */
export function wordPlace({ byHand: { sentence, word } }: Word2vecSettings): number {
  return sentence.indexOf(word);
}

/** The places of its company. */
export function companyPlaces(settings: Word2vecSettings): readonly number[] {
  const { byHand, plan } = settings;
  return companyAt(byHand.sentence.length, wordPlace(settings), plan.reach);
}

export function playCompany(
  settings: Word2vecSettings,
  state: With<'company'>,
  move: Word2vecMove,
): Outcome<Word2vecState> {
  const company = companyPlaces(settings);
  if (state.found.length === company.length) {
    if (move.type !== 'go-on') return notNow(say('word2vec.allFound'));
    return played({ ...common(state), phase: 'pull', done: 0 });
  }
  if (move.type !== 'pick') return notNow(say('word2vec.pickFirst'));
  const { sentence, word } = settings.byHand;
  const { place } = move;
  const picked = sentence[place];
  if (picked === undefined) return notNow(say('word2vec.noSuchPlace'));
  if (state.found.includes(place)) return notNow(say('word2vec.foundAlready', { word: picked }));
  const at = wordPlace(settings);
  if (place === at) return wrong(say('word2vec.itself', { word }));
  if (!company.includes(place)) {
    const { reach } = settings.plan;
    return wrong(say('word2vec.tooFar', { picked, word, n: Math.abs(place - at), reach }));
  }
  return played({ ...state, found: [...state.found, place] });
}

/** One word to be pulled closer, or a stranger to be pushed away. */
export interface HandStep {
  readonly other: string;
  readonly isCompany: boolean;
}

/** Company and strangers, in an order by chance. Strangers are drawn from all words but these. */
export function handSteps(settings: Word2vecSettings, seed: string): readonly HandStep[] {
  const { sentence, word } = settings.byHand;
  const near = companyPlaces(settings).map((place) => sentence[place] ?? '');
  const strangers = wordsOf(settings).filter((each) => each !== word && !near.includes(each));
  const rng = stream(seed, 'by hand');
  const [friends, afterFriends] = shuffled(rng, near);
  const [others, afterOthers] = shuffled(afterFriends, strangers);
  const step = (isCompany: boolean) => (other: string) => ({ other, isCompany });
  const steps = [
    ...friends.slice(0, ofEach).map(step(true)),
    ...others.slice(0, ofEach).map(step(false)),
  ];
  return shuffled(afterOthers, steps)[0];
}

/** How sure the vectors are that two words keep company: before a step by hand, and after it. */
export interface Sureness {
  readonly before: number;
  readonly after: number;
}

/** What the steps do to the very vectors that the machine begins with, one after the other. */
export function handRun(settings: Word2vecSettings, seed: string): readonly Sureness[] {
  const words = wordsOf(settings);
  const word = words.indexOf(settings.byHand.word);
  let [vectors]: readonly [Vectors, unknown] = startVectors(
    words.length,
    settings.plan.dimensions,
    stream(seed, 'vectors'),
  );
  return handSteps(settings, seed).map(({ other, isCompany }) => {
    const at = words.indexOf(other);
    const before = sureness(vectors, word, at);
    const [company, strangers] = isCompany ? [[at], []] : [[], [at]];
    vectors = step(vectors, { word, company, strangers }, handRate);
    return { before, after: sureness(vectors, word, at) };
  });
}

export function playPull(
  settings: Word2vecSettings,
  state: With<'pull'>,
  move: Word2vecMove,
): Outcome<Word2vecState> {
  const next = handSteps(settings, state.seed)[state.done];
  if (next === undefined) {
    if (move.type !== 'go-on') return notNow(say('word2vec.allPulled'));
    return played({ ...common(state), phase: 'ask', question: 0 });
  }
  if (move.type !== 'pull') return notNow(say('word2vec.pullFirst'));
  const { word } = settings.byHand;
  const { other, isCompany } = next;
  if (move.closer !== isCompany) {
    return wrong(say(isCompany ? 'word2vec.isCompany' : 'word2vec.isStranger', { word, other }));
  }
  return played({ ...state, done: state.done + 1 });
}

/** Some sentences of the text: two with the word of the first question, one with each of its options. */
export function examplesOf(
  settings: Word2vecSettings,
  state: Word2vecState,
): readonly (readonly string[])[] {
  const { sentences } = corpusOf(settings, state);
  const { word, options } = settings.nearest;
  let rng = stream(state.seed, 'examples');
  const shown: (readonly string[])[] = [];
  for (const each of [word, word, ...options]) {
    const fresh = sentences.filter(
      (one) => one.includes(each) && !shown.some((other) => other.join(' ') === one.join(' ')),
    );
    const [pick, next] = randomBelow(rng, Math.max(1, fresh.length));
    rng = next;
    const one = fresh[pick];
    if (one) shown.push(one);
  }
  return shown;
}
