/** The warm-up of this repository, read, checked and packed by scripts/build.mjs. */
declare module 'built-in-warm-up' {
  const world: import('./engine/level.ts').World;
  export default world;
}
