// One contender in a process of its own, so that its memory is its own:
// `node contender.mjs NAME FILE CONTEXT WORDS` trains, draws so many words, and prints a line of JSON.
import { type ContenderName, contenders } from './contenders.ts';

export interface ContenderFigures {
  /** Milliseconds of processor time from the file to the model; it counts no waiting for others. */
  readonly training: number;
  /** The same on the clock: what somebody waits where nothing else runs. */
  readonly waiting: number;
  /** The most memory that the process has held until then, in MB. */
  readonly memory: number;
  readonly contexts: number;
  /** Words drawn, and in how many milliseconds of processor time; a slow one is stopped early. */
  readonly drawn: number;
  readonly drawing: number;
}

/** Nobody draws longer than this, in milliseconds; a document that was begun is finished. */
const longest = 5000;

const [name = '', file = '', contextLength, words] = process.argv.slice(2);
const start = processorTime();
const from = performance.now();
const { contexts, draw } = await contenders[name as ContenderName](file, Number(contextLength));
const training = processorTime() - start;
const waiting = performance.now() - from;
const memory = process.resourceUsage().maxRSS / 1000;

const begin = processorTime();
let drawn = 0;
let drawing = 0;
while (drawn < Number(words) && drawing < longest) {
  drawn += draw();
  drawing = processorTime() - begin;
}
const figures: ContenderFigures = {
  training,
  waiting,
  memory,
  contexts: contexts(),
  drawn,
  drawing,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
