declare module 'culori' {
  /** The parts of it that our own figures are checked against. */
  export interface Colour {
    readonly mode: string;
    readonly r?: number;
    readonly g?: number;
    readonly b?: number;
  }
  export function differenceCiede2000(): (one: string | Colour, other: string | Colour) => number;
  export function filterDeficiencyProt(severity: number): (colour: string) => Colour;
  export function filterDeficiencyDeuter(severity: number): (colour: string) => Colour;
  export function filterDeficiencyTrit(severity: number): (colour: string) => Colour;
}
