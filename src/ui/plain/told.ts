// What there is to read: all of the screen, or what is new on it after an answer.
// Left out: what can be answered (asked.ts), and what there is in a level (told-level.ts).
import { list, say } from '../../texts/say.ts';
import { type GameState, type GameWorld, nextRow, worldHere } from '../game.ts';
import { glossary, sentence, starRule } from '../text.ts';
import { asked, numberOnMap } from './asked.ts';
import { wordFor } from './command-words.ts';
import { commands, type Telling } from './commands.ts';
import { pathLines } from './path.ts';
import { levelLines } from './told-level.ts';

/** What is new since the state before; without it, all there is. */
export function told(
  world: GameWorld,
  state: GameState,
  before: GameState | undefined,
): readonly string[] {
  const banner = state.banner !== null && state.banner !== before?.banner ? [state.banner] : [];
  return [...banner, ...toldOfScreen(world, state, before)];
}

function toldOfScreen(
  world: GameWorld,
  state: GameState,
  before: GameState | undefined,
): readonly string[] {
  const { screen, overlay } = state;
  if (overlay !== null) {
    return overlay.type === 'ask' ? [overlay.question, overlay.detail] : [];
  }
  switch (screen.at) {
    case 'map':
      return before?.screen.at === 'map' ? [] : mapLines(world, state);
    case 'settings':
      return before?.screen.at === 'settings' ? [] : [say('plain.settings')];
    case 'reset':
    case 'left':
      return [];
    case 'opening':
    case 'end':
      return pathLines(world, state, screen);
    case 'level':
      return levelLines(world, state, screen, before?.screen);
  }
}

/** What a command tells without anything being done. */
export function tellings(world: GameWorld, state: GameState, what: Telling): readonly string[] {
  const { screen } = state;
  switch (what) {
    case 'everything':
      return told(world, state, undefined);
    case 'goal':
      return screen.at === 'level'
        ? [
            say('plain.goal', { goal: screen.level.goal }),
            ...(world.route.type === 'map' ? [starRule(screen.level)] : []),
          ]
        : [];
    case 'words':
      return glossary(worldHere(world, state)).map(([term, meaning]) =>
        say('plain.command', { key: term, label: meaning }),
      );
    case 'help': {
      const listed = commands(world, state).filter(({ label }) => label !== '');
      return [
        say('plain.answersHere'),
        ...answersHere(world, state),
        ...listed.map(({ letter, label }) => say('plain.command', { key: letter, label })),
        say('plain.lettersOrWords', {
          words: list(listed.map(({ letter }) => wordFor(letter))),
        }),
      ];
    }
  }
}

/** How the question is answered, for the help. */
function answersHere(world: GameWorld, state: GameState): readonly string[] {
  const { choices, enter, read } = asked(world, state);
  if (choices.some(({ number }) => number !== undefined)) return [say('plain.numberOrName')];
  const [only] = choices;
  return [
    ...(enter && only ? [say('plain.enter', { choice: only.label })] : []),
    ...(read ? [say('plain.typedAnswer')] : []),
  ];
}

function mapLines(world: GameWorld, { progress }: GameState): readonly string[] {
  const next = nextRow(world, progress);
  let index = -1;
  return world.worlds.flatMap(({ number, title, levels }) => [
    sentence(say('plain.worldHas', { number, title })),
    ...levels.map((level) => {
      index += 1;
      const stars = progress.results[level.id]?.stars;
      return [
        sentence(say('plain.levelOnMap', { n: numberOnMap(world, index), title: level.title })),
        ...(stars === undefined ? [] : [say('plain.earned', { stars })]),
        ...(progress.sessions[level.id] ? [say('plain.started')] : []),
        ...(index === next ? [say('plain.next')] : []),
      ].join(' ');
    }),
  ]);
}
