import type { Rect } from '../kit/rect.ts'
import type { Text } from '../kit/text.ts'

/** Everything there is to say and draw about something worth sharing; games fill it in. */
export interface Share {
  readonly picture: Picture
  readonly words: CardWords
  /** What is seen on the picture, for those who do not see it: a line each. */
  readonly alt: readonly (Text | string)[]
  /** One plain sentence. */
  readonly sentence: Text
  /** What there is to know besides, as one line: "Thu 7 May · Hard". On a card it follows the eyebrow. */
  readonly details: readonly (Text | string)[]
  /** At most one line of symbols, see `windowsLine`; '' where they would say nothing. */
  readonly symbols: string
  /** Where it can be played, from the page's own folder. */
  readonly link: string
  /** The name of the picture's file, without its ending. */
  readonly file: string
}

/** What is seen on a card over the roofs of the town. */
export interface Picture {
  /** How much of the town has its lights on, from 0 to 1. */
  readonly lit: number
  /** Fetches what paints it: the game's own part, wanted only when something is shared. */
  load(): Promise<PaintPicture>
}

/** Paints into a place of a card's canvas. */
export type PaintPicture = (
  context: CanvasRenderingContext2D,
  place: Rect,
  say: (text: Text) => string,
) => void | Promise<void>

/** What is written on a card, in the order of reading. */
export const ROLES = ['eyebrow', 'title', 'line', 'note'] as const
export type Role = (typeof ROLES)[number]

export type CardWords = Readonly<Record<Role, Text | null>> & {
  /** The page and its edition, as its pack names them. */
  readonly brand: readonly Text[]
}

/** What of a share a player may leave out. */
export type SharePart = 'day' | 'level' | 'time'

/** Something to be shared, of which the player says how much is told. */
export interface Sharing {
  /** The parts that there are. */
  readonly parts: readonly SharePart[]
  /** All of it, with these parts. */
  tell(parts: readonly SharePart[]): Share
}

/** A share of which nothing is left out. */
export function sharingOf(share: Share): Sharing {
  return { parts: [], tell: () => share }
}

/** Some words are said by a format already, such as a day. */
export function sayOr(say: (text: Text) => string, words: Text | string): string {
  return typeof words === 'string' ? words : say(words)
}
