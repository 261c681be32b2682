/** What the page itself has asked for, before its code was there (scripts/vite/early-fetch.ts). */
interface EarlyAnswer {
  readonly path: string
  readonly answer: Promise<Response>
}

/**
 * Fetches a file of the page. The first time, it returns the answer that the page has asked for
 * already, if that is an answer to the same path: an answer can be read only once.
 */
export function takeEarlyAnswer(path: string): Promise<Response> {
  const asked = globalThis as { earlyAnswer?: EarlyAnswer | undefined }
  const early = asked.earlyAnswer
  if (early?.path !== path) return fetch(path)
  asked.earlyAnswer = undefined
  return early.answer
}
