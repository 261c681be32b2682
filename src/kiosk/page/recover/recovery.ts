import type { FetchFile } from '../../../packs/load-pack.ts'
import { carryEntries } from '../../journal/carried-entries.ts'
import { errorEvent } from '../../journal/recorder/error-event.ts'
import type { Booth } from '../booth.ts'
import { BoothError, needsReload } from './booth-error.ts'
import { createFaultLimits } from './fault-limits.ts'
import { createKeptFiles } from './keep-files.ts'
import { keepPage } from './keep-page.ts'
import { openVisitMark } from './visit-mark.ts'
import type { VisitMark } from './visit-mark.ts'
import { watchFaults } from './watch-faults.ts'
import { watchWorkers } from './watch-workers.ts'

/** What brings a booth back to its invitation, whatever happens. */
export interface Recovery {
  readonly mark: VisitMark
  /** How the files of packs are fetched. */
  readonly fetchFile: FetchFile
  /** Nobody is left with this fault: the booth begins anew. It is counted once. */
  report(fault: unknown): void
  /**
   * This window is the booth from now on: what an earlier page left is brought to its end.
   * @param wasFree whether no other window is there, which would do that itself
   */
  begin(wasFree: boolean): void
}

interface Recovered {
  isVisited(): boolean
  /** Shows what the booth shows while nobody plays, made anew. */
  showAnew(): void
}

/** Faults of the page reach it from now on. */
export function createRecovery(booth: Booth, { isVisited, showAnew }: Recovered): Recovery {
  const { journal, later } = booth
  const mark = openVisitMark(() => localStorage)
  const carried = carryEntries(journal, () => localStorage)
  const limits = createFaultLimits(
    () => sessionStorage,
    () => Date.now(),
  )

  function recover(fault: unknown): void {
    const inVisit = isVisited()
    const { isCounted, reloads } = limits.meet(inVisit, needsReload(fault))
    if (isCounted) void journal.append(errorEvent(fault))
    if (inVisit) booth.endVisit('fault')
    else if (!reloads) showAnew()
    if (reloads) location.reload()
  }

  const noteGone = (path: string): void =>
    void journal.append(
      errorEvent(new BoothError(`The last edition is used: ${path}`, 'PackMissing')),
    )

  watchFaults(window, recover)
  watchWorkers(window, later, {
    report: recover,
    steady: () => Number(document.timeline.currentTime),
    arrived: (address) => fetch(address).then((response) => response.text()),
  })
  keepPage(window, isVisited, () =>
    recover(new BoothError('A visit would have left the page', 'PageLeft')),
  )
  addEventListener('pagehide', () => {
    booth.endVisit('fault')
    carried.keep()
  })

  return {
    mark,
    fetchFile: createKeptFiles(noteGone),
    report: recover,
    begin(wasFree) {
      void carried.bring()
      if (!wasFree || !mark.take()) return
      void journal.append(errorEvent(new BoothError('The page ended during a visit', 'PageEnded')))
      void journal.append({ kind: 'reset', why: 'fault' })
    },
  }
}
