import { startApp } from '../../../app/start-app.tsx'
import type { VisitEnd } from '../../../visit/visit.ts'
import type { ResetReason } from '../../journal/journal-entry.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { BoothError } from '../recover/booth-error.ts'
import type { VisitHost } from './visit-host.ts'
import { createVisitParts } from './visit-parts.ts'
import { visitPorts } from './visit-ports.tsx'
import { watchVisit } from './watch-visit.ts'

/** What one visitor does at a booth. */
export interface RunningVisit {
  /**
   * Ends it; nothing of it is kept but its entries in the journal. Resolves when nothing of it is left: one that is
   * still being opened ends as soon as it is.
   */
  end(why: ResetReason): Promise<void>
}

/** Milliseconds in which a visit has opened on the slowest device. */
const OPENED_WITHIN = 10_000

/** Begins a visit in memory alone: its saves, settings and addresses are gone when it ends. */
export function runVisit(booth: Booth, host: VisitHost, wish: VisitWish): RunningVisit {
  const { root, liveRegion, cleared, report } = host
  const parts = createVisitParts(booth, wish)
  const { later, recorder } = parts
  const ports = visitPorts(booth, parts, host, wish)
  const stopWatching = watchVisit(booth, parts, host)

  let opened: VisitEnd | null = null
  async function open(): Promise<VisitEnd | null> {
    await cleared
    if (later.isEnded) return null
    opened = await startApp({ root, liveRegion, ports })
    if (!opened && !later.isEnded)
      report(new BoothError('A visit could not be opened', 'VisitNotOpened'))
    return opened
  }
  const forgetOpening = later.alarm(OPENED_WITHIN, () =>
    report(new BoothError('A visit is not there in time', 'VisitNotReady')),
  )
  const started = open().finally(forgetOpening)

  return {
    async end(why) {
      recorder.end(why)
      stopWatching()
      later.end()
      try {
        // At once where it is there, so that nothing of it stands beside what comes after it.
        const visit = opened ?? (await started)
        visit?.discard()
      } finally {
        // What is said where a page could not be opened.
        root.replaceChildren()
      }
    },
  }
}
