// Reads a folder of levels and checks it: worlds to play, and every problem with file, line and fix.
export { type LevelProblem, problemLine } from './levels/problems.ts';
export { readLevels } from './levels/read-folder.ts';
