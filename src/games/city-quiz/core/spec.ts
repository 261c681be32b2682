import type { Brand } from '../../../kit/brand.ts'
import type { Localized } from '../../../kit/text.ts'

export type SignId = Brand<string, 'SignId'>
export type QuestionId = Brand<string, 'QuestionId'>

/** A checked quiz: signs in printed order (the last tie-break) and questions in the asked order. */
export interface Spec {
  readonly signs: readonly Sign[]
  readonly questions: readonly Question[]
}

export interface Sign {
  readonly id: SignId
  /** The zodiac's name, e.g. "Aries". */
  readonly sign: Localized
  /** What kind of city it is, e.g. "The Front-Runner". */
  readonly name: Localized
  readonly portrait: Localized
  readonly goodAt: Localized
  readonly watchOut: Localized
  /** A noun phrase without a full stop: what this city can offer to another one. */
  readonly gives: Localized
  /** A noun phrase without a full stop: what it could take from another one. */
  readonly needs: Localized
  readonly twin: SignId
}

export interface Question {
  readonly id: QuestionId
  readonly text: Localized
  readonly answers: readonly Answer[]
}

export interface Answer {
  /** Unique within its question. */
  readonly id: string
  readonly text: Localized
  /** A clause without a full stop that tells the player why it counted, e.g. "You asked first". */
  readonly because: Localized
  /** Points for each sign, in the order of `Spec.signs`; 0 where it says nothing about a sign. */
  readonly weights: readonly number[]
}
