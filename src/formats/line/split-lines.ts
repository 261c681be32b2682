import type { Piece, Splitter } from '../format.ts'
import { LineSplitter } from '../text/line-splitter.ts'

/** Longer lines are cut. Links are the longest lines that hold a puzzle. */
export const LINE_LIMIT = 65_536

/** Every line is a piece: also a blank one and a comment, so that lines can be counted. */
export function splitLines(): Splitter {
  const lines = new LineSplitter(LINE_LIMIT)
  let next = 1
  const pieces = (texts: readonly string[]): Piece[] =>
    texts.map((text) => ({ line: next++, text }))
  return {
    push: (part) => pieces(lines.push(part)),
    end: () => pieces(lines.end()),
    context: () => '',
  }
}
