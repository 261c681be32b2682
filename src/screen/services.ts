import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../i18n/languages.ts'
import type { Text } from '../kit/text.ts'
import type { Scheduler } from '../later/scheduler.ts'
import type { Stage } from '../stage/create-stage.ts'
import type { SoundName, SoundTrouble } from '../sound/sound-name.ts'
import type { MissingParts } from './missing-parts.ts'
import type { Route } from './route.ts'
import type { Calendar } from '../visit/calendar.ts'
import type { Kept } from '../visit/kept.ts'
import type { Policy } from '../visit/policy.ts'
import type { Presence } from '../visit/presence.ts'
import type { Settings } from '../visit/settings.ts'

export type DialogName = 'settings' | 'about'

/** The look in force: the reader's choice, or the system's, or the system's forced colours. */
export type Look = 'light' | 'dark' | 'forced'

/** What every screen may ask of the app around it. Passed down by context, so tests can replace it. */
export interface Services {
  readonly language: Language
  say(text: Text): string
  /** For what is read aloud and not seen: "row 4, column 7" where `say` writes "r4c7". */
  speak(text: Text): string
  readonly settings: Settings
  changeSettings(change: Partial<Settings>): void
  readonly look: Look
  readonly reducedMotion: boolean
  readonly kept: Kept
  /** What is not wanted at once is put off with this, and only with this. */
  readonly later: Scheduler
  readonly presence: Presence
  readonly policy: Policy
  /** Milliseconds, for playing time. */
  now(): number
  readonly calendar: Calendar
  /** A fresh number for a seeded generator. */
  seed(): number
  /** Keeps the screen awake, where that can be done, until what it gives back is called. */
  keepAwake(): () => void
  navigate(route: Route): void
  back(): void
  /** Says a sentence to screen readers, or some that are composed when they are said; nothing is seen. */
  announce(what: Text | (() => readonly Text[])): void
  /**
   * Shows a sentence in the notice bar until the reader dismisses it, and says it. Gives back how to take
   * it away when it is no longer true.
   */
  notify(text: Text): () => void
  /** What to do about a part of the page that could not be fetched. */
  readonly missing: MissingParts
  /** Lets something be heard, and felt where there is a motor, if that is wanted. */
  sound(name: SoundName): void
  readonly soundOn: boolean
  /** Why nothing is heard although it is on. */
  readonly soundTrouble: SoundTrouble | null
  /** Whether ticks are felt; null where the device has no motor. */
  readonly ticking: boolean | null
  openDialog(name: DialogName): void
  /** The one drawing surface; loaded on first use. */
  loadStage(): Promise<Stage>
  /** Settles when everything can be said that games say; until then only the page's own words can. */
  loadTexts(): Promise<void>
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('A screen was rendered outside of the app')
  return services
}
