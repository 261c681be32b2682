import { render } from 'preact'
import { loadFirstLanguage } from '../../app/load-first-language.ts'
import { loadPageCatalog } from '../../i18n/catalogs.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { createScheduler } from '../../later/scheduler.ts'
import type { FetchFile } from '../../packs/load-pack.ts'
import { browserTiming } from '../../platform/browser-timing.ts'
import { createWatched } from '../../visit/watched.ts'
import { openJournal } from '../journal/open-journal.ts'
import { lockPage } from '../lock/lock-page.ts'
import { openStaffPin } from '../pin/open-staff-pin.ts'
import { parseLinkSettings } from '../settings/link-settings.ts'
import { openBoothSettings } from '../settings/kept-settings.ts'
import { createBrowserVoice } from './aloud/browser-voice.ts'
import { watchInvitation } from './aloud/watch-invitation.ts'
import type { Booth, Scene } from './booth.ts'
import { createPageLayout } from './lowered/page-layout.ts'
import { OtherWindow } from './recover/other-window.tsx'
import { createRecovery } from './recover/recovery.ts'
import { takeEditions } from './recover/take-editions.ts'
import { takeTurns } from './recover/one-window.ts'
import { Shell } from './shell.tsx'
import { fetchPackFile } from './rounds/fetch-pack-file.ts'
import { followPack } from './rounds/follow-pack.ts'
import { openForStaff } from './staff/door/open-for-staff.ts'
import { runVisit } from './visit/run-visit.ts'
import type { RunningVisit } from './visit/run-visit.ts'

export interface BoothHost {
  /** Where visits are shown. */
  readonly app: HTMLElement
  /** Where the booth itself is shown. */
  readonly shell: HTMLElement
  readonly liveRegion: HTMLElement
}

/** Milliseconds after which the booth is shown again where that went wrong. */
const SHOWN_AGAIN = 1000

/** Starts the booth of this device. It goes on until the page is left. */
export function startBooth({ app, shell, liveRegion }: BoothHost): Booth {
  const later = createScheduler(browserTiming)
  const settings = openBoothSettings(() => localStorage, parseLinkSettings(location.search))
  const scene = createWatched<Scene>(settings.isBooth() ? 'attract' : 'setup')
  const aloud = createWatched(false)
  // Asked for early, because browsers load their voices when they are first asked.
  const voice = createBrowserVoice()
  voice.languages()
  let running: RunningVisit | null = null
  let cleared: Promise<void> = Promise.resolve()
  let isHere = false

  function leaveVisit(why: Parameters<Booth['endVisit']>[0]): void {
    const left = running
    // First, because a fault on the way must not end it again.
    running = null
    aloud.set(false)
    if (left) cleared = left.end(why).catch(reportError)
    recovery.mark.clear()
    scrollTo(0, 0)
  }

  const booth: Booth = {
    scene,
    aloud,
    layout: createPageLayout(window, settings),
    later,
    settings,
    journal: openJournal(later, () => settings.get().name),
    pin: openStaffPin(),
    asked: createWatched(false),
    begin(wish) {
      leaveVisit('left')
      aloud.set(wish.aloud)
      recovery.mark.set()
      const { report } = recovery
      running = runVisit(booth, { root: app, liveRegion, fetchFile, voice, cleared, report }, wish)
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

  // Before this device is a booth it has no files of its own, and nothing is opened that could have any.
  const fetchFile: FetchFile = (path) =>
    settings.isBooth() ? fetchPackFile(path, recovery.fetchFile) : recovery.fetchFile(path)
  const recovery = createRecovery(booth, {
    isVisited: () => running !== null,
    showAnew: showShell,
  })

  /** Made anew. What goes wrong meanwhile is met like any fault, a little later: it may go wrong again and again. */
  function showShell(): void {
    if (!isHere) return
    try {
      render(null, shell)
      render(<Shell booth={booth} />, shell)
    } catch (fault) {
      later.alarm(SHOWN_AGAIN, () => recovery.report(fault))
    }
  }

  lockPage(window)
  openForStaff(booth)
  followPack(settings)
  watchInvitation(window, booth)
  window.firstWords?.end()
  app.replaceChildren()
  const takeThisWindow = takeTurns(navigator.locks, later, {
    onTurn(wasFree) {
      isHere = true
      void booth.layout.ready.then(showShell)
      recovery.begin(wasFree)
    },
    onWait: () => void showOtherWindow(),
  })

  async function showOtherWindow(): Promise<void> {
    isHere = false
    booth.endVisit('staff')
    const { language, catalog } = await loadFirstLanguage(navigator.languages, loadPageCatalog)
    // The other window may have been closed meanwhile.
    if (isHere) return
    const words = createTranslator(language, catalog)
    render(<OtherWindow words={words} onTake={takeThisWindow} />, shell)
  }

  if (import.meta.env.PROD) takeEditions(scene, later)
  later.after(0, () => void getReady(fetchFile, settings).catch(() => undefined))
  return booth
}

/** What does not arrive now is asked for again by whoever needs it. */
async function getReady(fetchFile: FetchFile, settings: Booth['settings']): Promise<void> {
  const { loadAhead } = await import('./recover/load-ahead.ts')
  await loadAhead(fetchFile, settings.get().pack)
}
