import { readPackFile } from '../../settings/pack-files.ts'

/** A file of a pack: one that staff loaded onto this device, else the one beside the page. */
export async function fetchPackFile(path: string): Promise<Response> {
  const kept = await readPackFile(path).catch(() => null)
  return kept === null ? fetch(path) : new Response(kept)
}
