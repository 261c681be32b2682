import { err } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import type { Pack } from './pack.ts'
import { parsePack, parsePackId } from './parse-pack.ts'

/** The pack that comes with the game. */
export const BUILT_IN_PACK = 'torino-2026'

/**
 * Fetches and checks `packs/<id>.json`, which stands beside the page: a pack never comes from
 * another host. Reasons: `pack.reason.unknown` when there is no such file, `.unreachable` when the
 * network fails, and those of `parsePack`.
 */
export async function loadPack(
  id: string,
  fetchFile: (path: string) => Promise<Response> = (path) => fetch(path),
): Promise<Result<Pack>> {
  const packId = parsePackId(id)
  if (!packId.ok) return packId
  try {
    const response = await fetchFile(`packs/${packId.value}.json`)
    if (response.status === 404) return err('pack.reason.unknown', { pack: id })
    if (!response.ok) return err('pack.reason.unreachable', { pack: id })
    return parsePack(await response.text())
  } catch {
    return err('pack.reason.unreachable', { pack: id })
  }
}
