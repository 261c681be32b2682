import type { PackLoader } from '../../../packs/load-pack.ts'
import { BoothError } from '../recover/booth-error.ts'
import { openBoothPack } from '../rounds/open-booth-pack.ts'
import type { VisitHost } from './visit-host.ts'
import type { VisitParts } from './visit-parts.ts'

/** Milliseconds in which a message is read. */
const READ_WITHIN = 3500

/** How a visit opens its pack. Where nothing can be played, the message that says so is read, and then it is reported. */
export function visitPacks(
  { games, later, pack }: VisitParts,
  { fetchFile, report }: Pick<VisitHost, 'fetchFile' | 'report'>,
): (id: string) => PackLoader {
  const seed = Date.now() >>> 0
  return (id) => {
    const packs = openBoothPack(id, { seed, games, fetchFile, onOpened: pack.set })
    let isFirst = true
    return {
      async load(wanted) {
        const loaded = await packs.load(wanted)
        if (isFirst && !loaded.ok)
          later.alarm(READ_WITHIN, () => report(new BoothError(`No pack: ${id}`, 'PackMissing')))
        isFirst = false
        return loaded
      },
    }
  }
}
