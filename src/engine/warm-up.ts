// A warm-up: a handful of levels whose puzzles are dealt from one seed, so that a whole room has the same.
// Left out: what each kind deals. Read warm-up/ in this order: table, questions, documents, rules, outcome.
import type { CompareSettings } from './activities/compare/settings.ts';
import type { DrawSettings } from './activities/draw/state.ts';
import type { QuestionsSettings } from './activities/questions.ts';
import type { TableSetting } from './activities/settings.ts';
import type { TrainSettings } from './activities/train/state.ts';
import { tinyLanguage, vocabulary } from './language.ts';
import type { Block, Card, Level } from './level.ts';
import { type Rng, stream } from './rng.ts';
import { dealBet, dealDocuments, dealPrompts } from './warm-up/documents.ts';
import { dealQuestions } from './warm-up/questions.ts';
import { dealRules } from './warm-up/rules.ts';
import { ballsOf, dealTable } from './warm-up/table.ts';

export { type Outcome, outcomeOf } from './warm-up/outcome.ts';

/** What a puzzle is dealt from: the table of this seed, and the luck of this exercise. */
interface Deal {
  readonly table: TableSetting;
  readonly rng: Rng;
}

/**
 * How a kind gets a new puzzle. What the settings of a level set stays: how many questions and of
 * which form, how many documents, how many rules. What is in them comes from the seed.
 */
interface Dealer<Settings> {
  deal(settings: Settings, deal: Deal): Settings;
}

const questions: Dealer<QuestionsSettings> = {
  deal: (settings, { table, rng }) => ({
    ...settings,
    table,
    questions: dealQuestions(rng, table, settings.questions),
  }),
};

const draw: Dealer<DrawSettings> = {
  deal(settings, { table, rng }) {
    const [prompts, next] = dealPrompts(
      rng,
      settings.prompts.map((prompt) => prompt.length),
    );
    const bet = settings.bet && { ...settings.bet, prompts: dealBet(next, settings.bet.prompts) };
    return { ...settings, table, prompts, bet };
  },
};

const train: Dealer<TrainSettings> = {
  deal: (settings, { table, rng }) => ({
    ...settings,
    samples: dealDocuments(rng, table, settings.samples.length),
  }),
};

const compare: Dealer<CompareSettings> = {
  deal: (settings, { rng }) => ({ ...settings, ...dealRules(rng, settings) }),
};

/** The kinds that a seed deals anew; a level of any other kind is played as it stands. */
const dealers: Readonly<Record<string, Dealer<unknown>>> = { questions, draw, train, compare };

/**
 * The exercises of one seed: the same levels with other puzzles. All of them share one table.
 * dealWarmUp(levels, 'room 7') → the levels that everybody with this seed plays
 */
export function dealWarmUp(levels: readonly Level[], seed: string): readonly Level[] {
  const table = dealTable(stream(seed, 'table'));
  return levels.map((level) => {
    const dealer = Object.hasOwn(dealers, level.kind) ? dealers[level.kind] : undefined;
    const rng = stream(seed, `puzzle ${level.id}`);
    if (dealer === undefined) return level;
    const settings = dealer.deal(level.settings, { table, rng });
    return { ...level, settings, cards: level.cards.map((card) => withDealtBins(card, table)) };
  });
}

/** A card whose pictures of bins hold the balls of the dealt table: the learner has just read its rows. */
function withDealtBins(card: Card, table: TableSetting): Card {
  const words = vocabulary(tinyLanguage);
  const blocks = card.blocks.map((block): Block => {
    if (block.type !== 'picture' || block.picture.type !== 'bin') return block;
    const { word } = block.picture;
    const balls = words.flatMap((ball) => Array(ballsOf(table, word, ball)).fill(ball));
    return { type: 'picture', picture: { type: 'bin', word, balls } };
  });
  return { ...card, blocks };
}

/** The seed of the luck inside one exercise: seedFor('room 7', level) → 'room 7 read-the-table' */
export function seedFor(seed: string, { id }: Level): string {
  return `${seed} ${id}`;
}

/**
 * As many exercises, in their order, as there are minutes for; one at least.
 * fitting(exercises of 1, 2, 2 and 3 minutes, 5) → the first three
 */
export function fitting(levels: readonly Level[], minutes: number): readonly Level[] {
  let left = minutes;
  const beyond = levels.findIndex((level, index) => {
    left -= level.minutes;
    return left < 0 && index > 0;
  });
  return beyond < 0 ? levels : levels.slice(0, beyond);
}

/** How long these take: minutesOf(exercises of 1 and 2 minutes) → 3 */
export function minutesOf(levels: readonly Level[]): number {
  return levels.reduce((sum, { minutes }) => sum + minutes, 0);
}
