import type { Writable } from 'node:stream'

/**
 * Writes, and waits while the reader is behind: a slow reader slows the work down instead of filling
 * the memory.
 */
export async function writeOut(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}
