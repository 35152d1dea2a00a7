// What each state needs worked out from its text, and what can be done ahead while the learner thinks.
import { say } from '../../../texts/say.ts';
import type { Sliced, Work } from '../../work.ts';
import { copies, models, scores } from './models.ts';
import { readings } from './readings.ts';
import { type OwnWordsSettings, textOf } from './settings.ts';
import type { OwnWordsState } from './state.ts';

/** In the order in which they build on each other. */
const jobs = ['reading', 'training', 'scoring', 'copying'] as const;
type Job = (typeof jobs)[number];

/** The last job that a state cannot be shown without, and the last that will be needed soon. */
const plan: Readonly<Record<OwnWordsState['phase'], readonly [Job | undefined, Job | undefined]>> =
  {
    choose: [undefined, undefined],
    'bet-length': ['reading', 'scoring'],
    train: ['training', 'scoring'],
    curve: ['scoring', 'copying'],
    trace: ['training', 'copying'],
    'bet-copies': [undefined, 'copying'],
    copies: ['copying', 'copying'],
    done: [undefined, 'copying'],
  };

/** The first job that is not done yet, of those that are needed now or soon. */
export function workOf(settings: OwnWordsSettings, state: OwnWordsState): Work | undefined {
  if (state.phase === 'choose') return undefined;
  const [needed, soon] = plan[state.phase].map((job) => (job ? jobs.indexOf(job) : -1));
  const text = textOf(settings, state);
  for (const [index, job] of jobs.entries()) {
    if (index > Math.max(needed ?? -1, soon ?? -1)) return undefined;
    const { progress, goOn } = slicedFor(job, text, state.seed);
    const done = progress();
    if (done === undefined) continue;
    return { says: say(`ownWords.${job}`), done, needed: index <= (needed ?? -1), goOn };
  }
  return undefined;
}

function slicedFor(
  job: Job,
  text: string,
  seed: string,
): Pick<Sliced<readonly [], unknown>, 'progress' | 'goOn'> {
  if (job === 'copying') {
    return { progress: () => copies.progress(text, seed), goOn: () => copies.goOn(text, seed) };
  }
  const sliced = { reading: readings, training: models, scoring: scores }[job];
  return { progress: () => sliced.progress(text), goOn: () => sliced.goOn(text) };
}
