/** What the page itself has asked for, by path, before its code was there (scripts/vite/early-fetch.ts). */
type EarlyAnswers = Record<string, Promise<Response>>

/**
 * Fetches a file of the page. The first time, it returns the answer that the page has asked for
 * already, if there is one for the path: an answer can be read only once.
 */
export function takeEarlyAnswer(path: string): Promise<Response> {
  const { earlyAnswers: early = {} } = globalThis as { earlyAnswers?: EarlyAnswers }
  const answer = early[path]
  if (!answer) return fetch(path)
  delete early[path]
  return answer
}
