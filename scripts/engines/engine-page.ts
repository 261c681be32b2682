import type { Picture } from './picture.ts'

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A key that is held while another one is pressed. */
export type Held = 'Shift' | 'Control'

/** Keys without a letter that the games are played with. */
export type NamedKey =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'ArrowLeft'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowDown'

export type Json = string | number | boolean | null | readonly Json[]

/** A page in a browser of any engine, used as a person uses it: pointer, keys and eyes. */
export interface EnginePage {
  /** The engine with its version, for people. */
  readonly engine: string
  open(address: string): Promise<void>
  /** Runs a function in the page. It must not use anything from around it. */
  evaluate<Answer>(run: (...given: never[]) => Answer, ...given: Json[]): Promise<Answer>
  click(point: Point): Promise<void>
  /** Presses a named key, or a letter as it is typed. */
  press(key: NamedKey | (string & {}), held?: Held): Promise<void>
  /** What the window shows. */
  look(): Promise<Picture>
  /** The errors in the page's console so far. */
  errors(): Promise<string[]>
  close(): Promise<void>
}
