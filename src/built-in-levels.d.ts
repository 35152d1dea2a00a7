/** The levels of this repository, read, checked and packed by scripts/build.mjs. */
declare module 'built-in-levels' {
  const worlds: readonly import('./engine/level.ts').World[];
  export default worlds;
}
