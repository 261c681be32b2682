import type { FetchFile } from '../../../packs/load-pack.ts'
import { readPackFile } from '../../settings/pack-files.ts'

/**
 * A file of a pack: one that staff loaded onto this device, else the one beside the page.
 * @param fetchFile fetches what lies beside the page
 */
export async function fetchPackFile(
  path: string,
  fetchFile: FetchFile = (beside) => fetch(beside),
): Promise<Response> {
  const kept = await readPackFile(path).catch(() => null)
  return kept === null ? fetchFile(path) : new Response(kept)
}
