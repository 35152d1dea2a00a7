declare module 'markov-chains' {
  /** The parts of it that are measured. Keys are JSON: '["the","cat"]'. */
  export default class Chain {
    readonly model: ReadonlyMap<string, unknown>;
    constructor(corpus: readonly (readonly string[])[], options?: { stateSize?: number });
    walk(): string[];
  }
}
