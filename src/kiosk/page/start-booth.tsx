import { render } from 'preact'
import { createScheduler } from '../../later/scheduler.ts'
import { browserTiming } from '../../platform/browser-timing.ts'
import { createWatched } from '../../visit/watched.ts'
import { openJournal } from '../journal/open-journal.ts'
import { errorEvent } from '../journal/recorder/error-event.ts'
import { lockPage } from '../lock/lock-page.ts'
import { openStaffPin } from '../pin/open-staff-pin.ts'
import { openBoothSettings } from '../settings/booth-settings.ts'
import { createBrowserVoice } from './aloud/browser-voice.ts'
import { watchInvitation } from './aloud/watch-invitation.ts'
import type { Booth, Scene } from './booth.ts'
import { Shell } from './shell.tsx'
import { runVisit } from './visit/run-visit.tsx'
import type { RunningVisit } from './visit/run-visit.tsx'

export interface BoothHost {
  /** Where visits are shown. */
  readonly app: HTMLElement
  /** Where the booth itself is shown. */
  readonly shell: HTMLElement
  readonly liveRegion: HTMLElement
}

/** Starts the booth of this device. It goes on until the page is left. */
export function startBooth({ app, shell, liveRegion }: BoothHost): Booth {
  const later = createScheduler(browserTiming)
  const settings = openBoothSettings(() => localStorage)
  const scene = createWatched<Scene>(settings.isBooth() ? 'attract' : 'setup')
  const aloud = createWatched(false)
  // Asked for early, because browsers load their voices when they are first asked.
  const voice = createBrowserVoice()
  voice.languages()
  let running: RunningVisit | null = null

  function leaveVisit(why: Parameters<Booth['endVisit']>[0]): void {
    running?.end(why)
    running = null
    aloud.set(false)
    scrollTo(0, 0)
  }

  const booth: Booth = {
    scene,
    aloud,
    later,
    settings,
    journal: openJournal(later, () => settings.get().name),
    pin: openStaffPin(),
    begin(wish) {
      leaveVisit('left')
      aloud.set(wish.aloud)
      running = runVisit(booth, { root: app, liveRegion, voice }, wish)
      scene.set('visit')
    },
    endVisit(why) {
      if (!running) return
      leaveVisit(why)
      scene.set('attract')
    },
    show(next) {
      leaveVisit('staff')
      scene.set(next)
    },
  }

  /** The visitor who met a fault is not left with it: the booth begins anew. */
  function recover(fault: unknown): void {
    void booth.journal.append(errorEvent(fault))
    booth.endVisit('fault')
  }
  addEventListener('error', ({ error, message }) => recover(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => recover(reason))
  lockPage(window)
  watchInvitation(window, booth)
  window.firstWords?.end()
  app.replaceChildren()
  render(<Shell booth={booth} />, shell)
  return booth
}
