import type { Text } from '../kit/text.ts'

/** Everything there is to say and draw about something worth sharing; games fill it in. */
export interface Share {
  readonly picture: Picture
  readonly words: CardWords
  /** What is seen on the picture, for those who do not see it: a line each. */
  readonly alt: readonly Text[]
  /** One plain sentence. */
  readonly sentence: Text
  /** At most one line of symbols, see `windowsLine`. */
  readonly symbols: string
  /** Where it can be played, from the page's own folder. */
  readonly link: string
  /** The name of the picture's file, without its ending. */
  readonly file: string
}

export type Picture =
  /** A sign's emblem; a sign that nobody has drawn shows its first letter. */
  | { readonly kind: 'sign'; readonly sign: string; readonly name: Text }
  /** A house of 81 windows; those that were lit before are the givens. */
  | { readonly kind: 'grid'; readonly given: readonly boolean[] }
  /** A window a word, lit when it was found. */
  | { readonly kind: 'words'; readonly lit: readonly boolean[] }

/** What is written on a card, in the order of reading. */
export const ROLES = ['eyebrow', 'title', 'line', 'note'] as const
export type Role = (typeof ROLES)[number]

export type CardWords = Readonly<Record<Role, Text | null>> & {
  /** The page and its edition, as its pack names them. */
  readonly brand: readonly Text[]
}
