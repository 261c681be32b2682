import type { Day } from '../../src/kit/day.ts'
import type { Services } from '../../src/screen/services.ts'
import { createScheduler } from '../../src/later/scheduler.ts'
import { browserTiming } from '../../src/platform/browser-timing.ts'
import { createKept } from '../../src/visit/kept.ts'
import { READER_POLICY } from '../../src/visit/policy.ts'
import { createMemoryStore } from '../../src/platform/memory-store.ts'
import { translatorOf } from './translator.ts'

const nothing = (): void => undefined

/** What a screen may ask of the app, in an app in which nothing happens. */
export function stillServices(change: Partial<Services> = {}): Services {
  const kept = createKept(createMemoryStore())
  return {
    language: 'en',
    say: translatorOf('en').say,
    speak: translatorOf('en').speak,
    settings: kept.settings.read(),
    changeSettings: nothing,
    look: 'light',
    reducedMotion: true,
    kept,
    later: createScheduler(browserTiming),
    presence: { watchPage: () => nothing, watchInput: () => nothing },
    policy: READER_POLICY,
    now: () => 0,
    calendar: { today: () => 0 as Day, watch: () => nothing },
    seed: () => 0,
    keepAwake: () => nothing,
    navigate: nothing,
    back: nothing,
    announce: nothing,
    notify: () => nothing,
    missing: { why: () => Promise.resolve('offline'), tell: nothing, loadAgain: nothing },
    sound: nothing,
    soundOn: false,
    soundTrouble: null,
    ticking: null,
    openDialog: nothing,
    loadStage: () => Promise.reject(new Error('nothing is drawn')),
    loadTexts: () => Promise.resolve(),
    ...change,
  }
}
