import type { Services } from '../../src/screen/services.ts'
import { readSettings } from '../../src/screen/settings.ts'
import { createMemoryStore } from '../../src/platform/memory-store.ts'
import { translatorOf } from './translator.ts'

const nothing = (): void => undefined

/** What a screen may ask of the app, in an app in which nothing happens. */
export function stillServices(change: Partial<Services> = {}): Services {
  const store = createMemoryStore()
  return {
    language: 'en',
    say: translatorOf('en').say,
    settings: readSettings(store),
    changeSettings: nothing,
    look: 'light',
    reducedMotion: true,
    store,
    now: () => 0,
    today: () => 0 as ReturnType<Services['today']>,
    seed: () => 0,
    keepAwake: () => nothing,
    navigate: nothing,
    back: nothing,
    announce: nothing,
    notify: nothing,
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
