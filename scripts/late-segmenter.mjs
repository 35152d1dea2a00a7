// In place of Intl.Segmenter in the bundle: Unicode's data is not loaded before text needs it, and the
// game's own texts do not. Loading it took 12 ms of every start.

export class LateSegmenter {
  #options;
  #segmenter;

  constructor(...options) {
    this.#options = options;
  }

  segment(text) {
    // Written this way, it is not replaced by itself.
    this.#segmenter ??= new globalThis.Intl.Segmenter(...this.#options);
    return this.#segmenter.segment(text);
  }
}
