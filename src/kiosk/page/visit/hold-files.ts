import type { FetchFile } from '../../../packs/load-pack.ts'

/** Files as one visitor has them: what has arrived stays as it is, whatever the host has in its place since. */
export function holdFiles(fetchFile: FetchFile): FetchFile {
  const held = new Map<string, Response>()
  return async (path) => {
    const file = held.get(path) ?? (await fetchFile(path))
    if (!file.ok) return file
    const first = held.get(path) ?? file
    held.set(path, first)
    return first.clone()
  }
}
