/**
 * Speaks the DevTools protocol with a Chromium over two pipes (`--remote-debugging-pipe`): messages are JSON, each
 * ended by a zero byte. A pipe has no port that somebody else could open.
 */

/**
 * @typedef {{
 *   send: (method: string, params?: object, sessionId?: string) => Promise<any>,
 *   end: () => void,
 * }} Pipe
 */

/**
 * What is sent to a browser that is gone is never answered: its promise is rejected by `end`.
 * @param {{ input: NodeJS.WritableStream, output: NodeJS.ReadableStream }} streams
 * @param {(method: string, params: any, sessionId?: string) => void} heard is called with each event
 * @returns {Pipe}
 */
export function openPipe({ input, output }, heard) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (fault: Error) => void }>} */
  const asked = new Map()
  const split = splitMessages((text) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(text)
    if (id === undefined) return heard(method, params, sessionId)
    const question = asked.get(id)
    asked.delete(id)
    if (error) question?.reject(new Error(error.message))
    else question?.resolve(result)
  })
  let last = 0
  let isOver = false

  const end = () => {
    isOver = true
    for (const { reject } of asked.values()) reject(new Error('The browser is gone'))
    asked.clear()
  }
  output.on('data', split)
  // The browser's end is told by its process; a pipe that breaks before that is no fault of its own.
  output.on('error', end)
  input.on('error', end)

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new Error('The browser is gone'))
        last += 1
        asked.set(last, { resolve, reject })
        input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    end,
  }
}

/**
 * Cuts bytes that arrive in parts into texts at each zero byte.
 * @param {(text: string) => void} found
 * @returns {(part: Buffer) => void}
 */
export function splitMessages(found) {
  /** @type {Buffer[]} */
  let begun = []
  return (part) => {
    let from = 0
    for (let to = part.indexOf(0); to !== -1; to = part.indexOf(0, from)) {
      found(Buffer.concat([...begun, part.subarray(from, to)]).toString('utf8'))
      begun = []
      from = to + 1
    }
    if (from < part.length) begun.push(part.subarray(from))
  }
}
