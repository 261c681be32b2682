import { LineSplitter } from './line-splitter.ts'

/** Few enough that threads share a short list of hard puzzles, enough that passing them on costs little. */
const MOST_LINES = 16

/** What a piece of input came to: at most `MOST_LINES` lines. */
export interface LinesRead {
  readonly lines: readonly string[]
  /** How many bytes had been read by then. */
  readonly bytes: number
}

/**
 * Reads lines as they arrive, without waiting for more than there is: what is typed or trickles in is
 * answered at once. UTF-8, or UTF-16 where a byte order mark says so; marks are no part of a line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LinesRead> {
  const splitter = new LineSplitter()
  let decoder: TextDecoder | null = null
  let bytes = 0
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    bytes += chunk.length
    yield* inParts(splitter.push(decoder.decode(chunk, { stream: true })), bytes)
  }
  const last = decoder?.decode() ?? ''
  yield* inParts([...splitter.push(last), ...splitter.end()], bytes)
}

function* inParts(lines: readonly string[], bytes: number): Generator<LinesRead> {
  for (let from = 0; from < lines.length; from += MOST_LINES)
    yield { lines: lines.slice(from, from + MOST_LINES), bytes }
}

/** PowerShell and Windows editors write UTF-16 with a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
