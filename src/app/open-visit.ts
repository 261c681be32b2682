import type { Announcer } from '../a11y/announcer.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translator.ts'
import { createRng } from '../kit/rng.ts'
import { msg } from '../kit/text.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { canTick, tick } from '../platform/haptics.ts'
import { createLocalCalendar } from '../platform/local-calendar.ts'
import { browserMedia } from '../platform/media-watch.ts'
import { pagePresence } from '../platform/page-presence.ts'
import type { SoundPlayer } from '../sound/sound-player.ts'
import type { Address } from '../visit/address.ts'
import { createHearing } from '../visit/hearing.ts'
import type { Kept } from '../visit/kept.ts'
import { createLookInForce } from '../visit/look-in-force.ts'
import { createNotices } from '../visit/notices.ts'
import { createPlaceInForce } from '../visit/place-in-force.ts'
import type { Policy } from '../visit/policy.ts'
import type { SettingsInForce } from '../visit/settings-in-force.ts'
import { createVisit } from '../visit/visit.ts'
import type { DialogName, Visit, VisitEnd, VisitPorts } from '../visit/visit.ts'
import { createWatched } from '../visit/watched.ts'
import { createWordsInForce } from '../visit/words-in-force.ts'
import { loadStrong } from './load-strong.ts'
import { createMissingParts } from './missing-parts.ts'
import { startStage } from './start-stage.ts'
import { showLook } from './show-look.ts'

export interface VisitStart {
  readonly kept: Kept
  readonly later: Scheduler
  readonly address: Address
  readonly policy: Policy
  readonly onSession: VisitPorts['onSession']
  readonly announcer: Announcer
  readonly settings: SettingsInForce
  readonly translator: Translator
  /** The language that the reader wants, which may not have arrived. */
  readonly wanted: Language
  /** Whether the translator has the messages of the games as well. */
  readonly whole: boolean
  /** Whether what shows strong contrast is there. */
  readonly strong: boolean
  /** Loads all words of a language: the messages, and the texts of the pack. */
  loadWords(language: Language): Promise<Translator>
  /** Hands what could not be kept to the page that is loaded in place of this one. */
  carry(): void
  /** Unmounts the page. Called before words, look and place are ended, because the page reads them. */
  onEnd(): void
}

/** The one place where a visit is made from the ports of this browser. */
export function openVisit(start: VisitStart): [Visit, VisitEnd] {
  const { kept, later, address, policy, settings } = start
  const clock = (): number => performance.now()
  const [words, endWords] = createWordsInForce({
    first: start.translator,
    wanted: start.wanted,
    whole: start.whole,
    settings,
    load: start.loadWords,
    onMissing: (language) =>
      missing.tell(msg('app.languageMissing', { language: LANGUAGES[language] }), () =>
        kept.settings.change({ language }),
      ),
  })
  const [look, endLook] = createLookInForce(settings, browserMedia, {
    arrived: start.strong,
    async load() {
      const loaded = await later.until(loadStrong())
      if (!loaded) missing.tell(msg('app.contrastMissing'))
      return loaded
    },
  })
  const [place, endPlace] = createPlaceInForce(address)
  const notices = createNotices(start.announcer, words)
  const missing = createMissingParts((notice) => void notices.show(notice), later, start.carry)
  const [hearing, endHearing] = createHearing({
    settings,
    look,
    later,
    clock,
    loadPlayer: () => loadPlayer(later),
    tick,
    canTick: canTick(),
  })
  const opened = createVisit({
    kept,
    later,
    clock,
    calendar: createLocalCalendar(later),
    presence: pagePresence,
    policy,
    onSession: start.onSession,
    settings,
    words,
    look,
    hearing,
    place,
    notices,
    dialog: createWatched<DialogName | null>(null),
    missing,
    seed: () => Date.now() >>> 0,
    keepAwake: () => stayAwake(policy.sleepsAfter, later),
    startStage: () => startStage(later),
  })
  const closers = [
    start.onEnd,
    endWords,
    endLook,
    endPlace,
    endHearing,
    showLook({ settings, look, words }),
    // A notice is about the screen below it, so another screen dismisses it.
    watchScreens(place, () => notices.dismiss()),
  ]
  opened[0].own(() => ({ value: null, end: () => closers.forEach((close) => close()) }))
  return opened
}

async function loadPlayer(later: Scheduler): Promise<SoundPlayer> {
  const { loadSoundPlayer } = await import('../platform/sound-player.ts')
  return loadSoundPlayer(createRng(Date.now()), later)
}

/** Only games keep the screen awake. Where the code for it does not arrive, the screen sleeps as usual. */
function stayAwake(patience: number | null, later: Scheduler): () => void {
  let end: (() => void) | null = () => undefined
  void import('../platform/keep-awake.ts').then(
    ({ keepAwake }) => end && (end = keepAwake(patience, later)),
    () => undefined,
  )
  return () => {
    end?.()
    end = null
  }
}

function watchScreens(place: Visit['place'], onChanged: () => void): () => void {
  let { screen } = place.get()
  return place.watch(() => {
    if (place.get().screen === screen) return
    screen = place.get().screen
    onChanged()
  })
}
