/** How the keys of the languages lie. */
export interface KeyGrid {
  /** Columns on a tall screen, and on a wide one. */
  readonly tall: number
  readonly wide: number
  /** Few: large keys with the language's code. Many: names alone, over the whole width of a wide screen. */
  readonly size: 'few' | 'some' | 'many'
  /** Rows on a tall screen. */
  readonly rows: number
}

/** Up to so many keys show the code of their language, and lie beside the picture on a wide screen. */
const FEW = 6
/** Up to so many lie in three columns. */
const SOME = 18

/** @param count of languages, from one on */
export function keyGridOf(count: number): KeyGrid {
  const tall = count > SOME ? 4 : Math.min(3, count)
  const wide = count > FEW ? Math.ceil(count / (count > 12 ? 3 : 2)) : tall
  const size = count <= FEW ? 'few' : count <= 12 ? 'some' : 'many'
  return { tall, wide, size, rows: Math.ceil(count / tall) }
}
