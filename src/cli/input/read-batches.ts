import type { LineBatch } from '../run/answer-lines.ts'
import { readLines } from './read-lines.ts'
import type { Source } from './source.ts'

/**
 * The lines of all sources, one after the other. Lines are counted in each source by itself; puzzles
 * that are arguments are counted together, even where a file stands between them.
 * @param onRead is told how many bytes of all sources have been read
 */
export async function* readBatches(
  sources: readonly Source[],
  onRead: (bytes: number) => void,
): AsyncGenerator<LineBatch> {
  let before = 0
  let nextArgument = 1
  for (const source of sources) {
    let first = source.name === null ? nextArgument : 1
    let read = 0
    for await (const { lines, bytes } of readLines(source.open())) {
      read = bytes
      onRead(before + bytes)
      yield { file: sources.length > 1 ? source.name : null, first, lines }
      first += lines.length
    }
    before += read
    if (source.name === null) nextArgument = first
  }
}
