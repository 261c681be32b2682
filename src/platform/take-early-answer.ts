/**
 * Answers to what the page has asked for before its code was there, by path (scripts/vite/early-fetch.ts).
 */
type EarlyAnswers = Record<string, Promise<Response>>

/**
 * Fetches a file of the page. If the page has asked for it already, the first call returns that answer, and
 * later calls fetch the file: an answer can be read only once.
 */
export function takeEarlyAnswer(path: string): Promise<Response> {
  const { earlyAnswers: early = {} } = globalThis as { earlyAnswers?: EarlyAnswers }
  const answer = early[path]
  if (!answer) return fetch(path)
  delete early[path]
  return answer
}
