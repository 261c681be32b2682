import { Writable } from 'node:stream'
import { createInterface } from 'node:readline'

/**
 * Asks questions on a terminal without showing what is typed. From a pipe, each answer is a line.
 * @param {{ input?: NodeJS.ReadStream, output?: NodeJS.WriteStream }} [terminal]
 */
export function askHidden({ input = process.stdin, output = process.stdout } = {}) {
  const silent = new Writable({ write: (_part, _encoding, done) => done() })
  const lines = createInterface({ input, output: silent, terminal: input.isTTY === true })
  const answers = lines[Symbol.asyncIterator]()
  // Ctrl+C would otherwise be a key like any other.
  lines.on('SIGINT', () => process.exit(130))
  return {
    /** @param {string} question @returns {Promise<string>} empty at the end of the input */
    async ask(question) {
      output.write(question)
      const { value } = await answers.next()
      output.write('\n')
      return value ?? ''
    },
    close: () => lines.close(),
  }
}
