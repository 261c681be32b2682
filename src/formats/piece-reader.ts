import type { Piece, Splitter } from './format.ts'
import { FORMATS } from './formats.ts'
import type { FormatName } from './formats.ts'
import { recognise } from './recognise.ts'

/** Cuts a text into the pieces of the format that it has. */
export interface PieceReader {
  readonly push: (part: string) => Piece[]
  readonly end: () => Piece[]
  /** What a piece must be read with; it is known when there is one. */
  readonly format: () => FormatName
  readonly context: () => string
}

/** Nothing is recognised before a line has ended, unless so much came without an end. */
const ENOUGH = 65_536

/**
 * A reader for text that arrives in parts.
 * @param forced the format that somebody named; null to go by the shape of the text
 */
export function createPieceReader(forced: FormatName | null): PieceReader {
  let format = forced
  let splitter: Splitter | null = forced && FORMATS[forced].split()
  let head = ''

  function begin(found: FormatName): Splitter {
    format = found
    splitter = FORMATS[found].split()
    return splitter
  }

  return {
    push(part) {
      if (splitter) return splitter.push(part)
      head += part
      if (!/[\r\n]/.test(part) && head.length < ENOUGH) return []
      const found = recognise(head, false)
      return found === null ? [] : begin(found).push(head)
    },
    end() {
      if (splitter) return splitter.end()
      const started = begin(recognise(head, true) ?? 'line')
      return [...started.push(head), ...started.end()]
    },
    format: () => format ?? 'line',
    context: () => splitter?.context() ?? '',
  }
}
