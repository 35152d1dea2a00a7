/** The languages of this repository by their tags, checked and packed by scripts/build.mjs. */
declare module 'built-in-languages' {
  type Translation = import('./translations/translated.ts').Translation;
  const languages: Readonly<Record<string, () => Promise<{ readonly default: Translation }>>>;
  export default languages;
}
