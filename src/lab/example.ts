// A text for those who have none at hand: four sentences, read as any file is.
import type { Io } from '../commands/io.ts';

const text = 'See Spot run. See Spot jump. Run, Spot, run. Jump, Spot, jump.\n';

export const example = 'See Spot';

export const exampleIo: Io = {
  async *read() {
    yield new TextEncoder().encode(text);
  },
  write: async () => {},
  note: () => {},
};
