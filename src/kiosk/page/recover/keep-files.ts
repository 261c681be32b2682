import type { FetchFile } from '../../../packs/load-pack.ts'

/**
 * Fetches the files of packs, and keeps the last of each in memory: a pack that disappears is played on with. What is
 * replaced on the host is there for the next visitor.
 * @param onGone is told, once until it is back, that a file is not there any more and its last edition is used
 */
export function createKeptFiles(
  onGone: (path: string) => void,
  fetchFile: FetchFile = (path) => fetch(path),
): FetchFile {
  const kept = new Map<string, string>()
  const gone = new Set<string>()

  /** Null where the host does not answer, or has something else in its place. */
  async function textOf(path: string): Promise<string | null> {
    const response = await fetchFile(path).catch(() => null)
    const text = response?.ok ? await response.text().catch(() => null) : null
    // Some hosts answer every address with their start page.
    return text?.trimStart().startsWith('{') ? text : null
  }

  return async (path) => {
    const text = await textOf(path)
    if (text !== null) {
      kept.set(path, text)
      gone.delete(path)
      return new Response(text)
    }
    const last = kept.get(path)
    if (last === undefined) return fetchFile(path)
    if (!gone.has(path)) onGone(path)
    gone.add(path)
    return new Response(last)
  }
}
