import type { Piece } from '../../formats/format.ts'
import type { FormatName } from '../../formats/formats.ts'
import { createPieceReader } from '../../formats/piece-reader.ts'
import { createTextReader } from '../../formats/text/decode-text.ts'

/** Few enough that threads share a short list of hard puzzles, enough that passing them on costs little. */
const MOST_PIECES = 16

/** What a part of the input came to: at most `MOST_PIECES` pieces. */
export interface PiecesRead {
  readonly format: FormatName
  readonly context: string
  readonly pieces: readonly Piece[]
  /** How many bytes had been read by then. */
  readonly bytes: number
}

/**
 * Reads pieces as they arrive, without waiting for more than there is: what is typed or trickles in is
 * answered at once.
 * @param forced the format that the user named; null to go by the shape of the text
 */
export async function* readPieces(
  chunks: AsyncIterable<Uint8Array>,
  forced: FormatName | null,
): AsyncGenerator<PiecesRead> {
  const text = createTextReader()
  const reader = createPieceReader(forced)
  let bytes = 0
  function* inParts(pieces: readonly Piece[]): Generator<PiecesRead> {
    const format = reader.format()
    const context = reader.context()
    for (let from = 0; from < pieces.length; from += MOST_PIECES)
      yield { format, context, pieces: pieces.slice(from, from + MOST_PIECES), bytes }
  }
  for await (const chunk of chunks) {
    bytes += chunk.length
    yield* inParts(reader.push(text.push(chunk)))
  }
  yield* inParts([...reader.push(text.end()), ...reader.end()])
}
