// Playing line by line: the words that do what a single letter does.

export const commandWords = {
  hint: 'hint',
  goal: 'goal',
  undo: 'undo',
  back: 'back',
  restart: 'restart',
  retry: 'retry',
  skip: 'skip',
  settings: 'settings',
  again: 'again',
  repeat: 'repeat',
  map: 'map',
  words: 'words',
  help: 'help',
  quit: 'quit',
  exit: 'exit',
  leave: 'leave',
} as const;
