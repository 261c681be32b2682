import { LINE_LIMIT } from '../puzzle/parse-puzzle.ts'

const LINE_END = /\r\n|\n|\r/

/**
 * Splits text that arrives in pieces into lines, ended by LF, CR LF or CR. A line is kept to its first
 * `LINE_LIMIT` units, which no puzzle reaches, so that memory is bounded whatever comes.
 */
export class LineSplitter {
  private rest = ''
  private endedInReturn = false

  /** The lines that are complete with this piece. */
  push(piece: string): string[] {
    if (piece === '') return []
    const text = this.endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece
    this.endedInReturn = piece.endsWith('\r')
    const [first = '', ...others] = text.split(LINE_END)
    const lines = [this.rest + first, ...others].map((line) => line.slice(0, LINE_LIMIT))
    this.rest = lines.pop() ?? ''
    return lines
  }

  /** The last line, when nothing ends it. */
  end(): string[] {
    const lines = this.rest === '' ? [] : [this.rest]
    this.rest = ''
    return lines
  }
}
