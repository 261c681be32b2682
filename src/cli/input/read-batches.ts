import { FORMATS } from '../../formats/formats.ts'
import type { FormatName } from '../../formats/formats.ts'
import type { PieceBatch } from '../run/answer-pieces.ts'
import { readPieces } from './read-pieces.ts'
import type { Source } from './source.ts'

export interface ReadHow {
  /** The format that the user named; null to go by the shape of each source. */
  readonly forced: FormatName | null
  /** Whether every batch must know how many puzzles came before it. */
  readonly counted: boolean
}

/**
 * The pieces of all sources, one after the other. Lines are counted in each source by itself; puzzles
 * that are arguments are counted together, even where a file stands between them.
 * @param onRead is told how many bytes of all sources have been read
 */
export async function* readBatches(
  sources: readonly Source[],
  { forced, counted }: ReadHow,
  onRead: (bytes: number) => void,
): AsyncGenerator<PieceBatch> {
  let before = 0
  let number = 0
  for (const source of sources) {
    const file = sources.length > 1 ? source.name : null
    let read = 0
    for await (const { pieces, bytes, ...how } of readPieces(source.open(), forced)) {
      read = bytes
      onRead(before + bytes)
      const lines = pieces.map(({ line }) => line + source.linesBefore)
      yield { file, ...how, number, lines, texts: pieces.map(({ text }) => text) }
      if (counted) number += pieces.filter(({ text }) => isPuzzle(text, how.format)).length
    }
    before += read
  }
}

function isPuzzle(piece: string, format: FormatName): boolean {
  return FORMATS[format].kindOf(piece) === 'puzzle'
}
