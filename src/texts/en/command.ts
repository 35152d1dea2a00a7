// The command line, for players: what its commands and options are for, and how they say no.
// Left out: the commands for scripts (train, sample, score, rules, check), which speak English.

export const command = {
  about: 'Understand how language models work, with sticky notes and ping-pong balls.',
  version: 'print the version',
  noColor: 'no colours; NO_COLOR is honoured too',
  ascii: 'shapes and borders in plain ASCII',
  reducedMotion: 'no moving pictures',
  plain: 'line by line, for screen readers; also by ACCESSIBLE=1 or INK_SCREEN_READER=true',
  noPlain: 'draw, even if the environment asks for lines',
  levelsFolder: 'play the levels in this folder instead of the built-in ones',
  language: 'another language: its tag, or a folder with a translation',
  help: 'print this help',
  play: 'open one level; `pongpt levels` lists their names',
  seed: 'the same seed gives the same balls',
  text: 'for your-own-words: a text of your own to learn from',
  levels: 'list the levels',
  json: 'for programs',
  progress: 'show what is done and where it is saved',
  reset: 'forget one level, or everything; asks first',
  yes: 'do not ask, for scripts',

  // What cannot be done
  noLevel: 'There is no level "{name}". `pongpt levels` lists them.',
  noLevelMeant: 'There is no level "{name}". Did you mean {near}?',
  noLanguage: 'There is no language "{name}" here. Give its folder instead, or leave it out.',
  noCommand: 'There is no command "{name}". `pongpt --help` lists them.',
  noCommandMeant: 'There is no command "{name}". Did you mean {near}?',
  languageAfter:
    'Write --language after `pongpt {command}`; `pongpt {command} --help` says what it means there.',
  tooManyWords:
    'There are too many words after `pongpt {command}`. `pongpt {command} --help` says what it takes.',
  notEmpty: 'It must not be empty.',
  listsThem: '{problem}; `pongpt levels` lists them',
  inputUnreadable: 'standard input cannot be read: {reason}',
  outputUnwritable: 'standard output cannot be written: {reason}',

  // Where the game cannot be drawn
  cannotDraw:
    'PongPT cannot draw here: standard output is not a terminal. `{plain}` plays line by line, `pongpt levels` lists the levels, `pongpt --help` says what else works.',
  cannotHear:
    'PongPT cannot hear your keys: standard input is not a terminal. `{plain}` plays line by line, `pongpt levels` lists the levels, `pongpt --help` says what else works.',
  isDumb:
    'PongPT cannot draw here: TERM is dumb, so this is no full terminal. `{plain}` plays line by line, `pongpt levels` lists the levels, `pongpt --help` says what else works.',
  crashed: 'PongPT stopped because of a mistake in the program.',
  progressSaved: 'Your progress is saved.',
  details: 'Details: {file}',
  noDetails: 'The details could not be written to {folder}',

  // Lists
  world: 'World {number}: {title}',
  minutes: '{id}, {minutes} min',
  ofThreeStars: '{stars} of 3 stars',
  ofThreeStarsAgain: '{stars} of 3 stars (playing again)',
  yourNotebook: {
    plural: 'n',
    one: 'Your notebook: {n} document.',
    other: 'Your notebook: {n} documents.',
  },
  trainedOn: {
    plural: 'n',
    one: 'Your model: trained on {n} document.',
    other: 'Your model: trained on {n} documents.',
  },
  notTrained: 'Your model: not trained yet.',
  savedIn: 'Saved in {path}',

  // Forgetting
  nothingToForget: 'There is nothing to forget of {level}.',
  nothingAtAll: 'There is nothing to forget.',
  asksFirst: 'This asks before it forgets. In scripts, add --yes.',
  unchanged: 'Nothing was changed.',
  forgotten: 'Forgotten: {loss}.',
  forgetLevel: 'Forget {level}? You would lose {loss}.',
  forgetEverything: 'Forget everything? You would lose {loss}.',
  yesNo: '{question} [y/N]',
} as const;
