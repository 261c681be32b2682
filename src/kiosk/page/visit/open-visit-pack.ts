import { packPath } from '../../../packs/load-pack.ts'
import type { PackLoader } from '../../../packs/load-pack.ts'
import { BoothError } from '../recover/booth-error.ts'
import { openBoothPack } from '../rounds/open-booth-pack.ts'
import { holdFiles } from './hold-files.ts'
import type { VisitHost } from './visit-host.ts'
import type { VisitParts } from './visit-parts.ts'

/** Milliseconds in which a message is read. */
const READ_WITHIN = 3500

/**
 * How a visit opens its pack. Where nothing can be played, the message that says so is read, and then it is reported. All
 * languages are fetched at once, because texts of a newer pack need not fit what this visitor plays.
 */
export function visitPacks(
  { games, later, pack }: VisitParts,
  { fetchFile, report }: Pick<VisitHost, 'fetchFile' | 'report'>,
): (id: string) => PackLoader {
  const seed = Date.now() >>> 0
  return (id) => {
    const files = holdFiles(fetchFile)
    const packs = openBoothPack(id, { seed, games, fetchFile: files, onOpened: pack.set })
    const fetchAhead = (tag: string): void => void files(packPath(id, tag)).catch(() => undefined)
    let isFirst = true
    return {
      async load(wanted) {
        const loaded = await packs.load(wanted)
        if (loaded.ok) loaded.value.languages.forEach(fetchAhead)
        else if (isFirst)
          later.alarm(READ_WITHIN, () => report(new BoothError(`No pack: ${id}`, 'PackMissing')))
        isFirst = false
        return loaded
      },
    }
  }
}
