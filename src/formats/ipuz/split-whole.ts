import type { Splitter } from '../format.ts'

/** A document of this length is no sudoku; what is longer is cut, to be refused. */
export const LONGEST_DOCUMENT = 1_048_576

/** The whole text is one piece. */
export function splitWhole(): Splitter {
  let parts: string[] = []
  let length = 0
  return {
    push(part) {
      if (length < LONGEST_DOCUMENT) parts.push(part.slice(0, LONGEST_DOCUMENT - length))
      length += part.length
      return []
    },
    end() {
      const text = parts.join('')
      parts = []
      const before = /^\s*/.exec(text)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0
      return text.trim() === '' ? [] : [{ line: 1 + before, text: text.trim() }]
    },
    context: () => '',
  }
}
