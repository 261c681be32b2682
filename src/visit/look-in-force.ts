import type { Media } from './media.ts'
import type { SettingsInForce } from './settings-in-force.ts'
import { createWatched, setParts } from './watched.ts'
import type { Watched } from './watched.ts'

/** The look in force: the reader's choice, or the system's, or the system's forced colours. */
export type Look = 'light' | 'dark' | 'forced'

export interface LookInForce {
  readonly look: Look
  /** Whether the reader or the system wants night, also where colours are forced. */
  readonly dark: boolean
  readonly reducedMotion: boolean
  readonly phone: boolean
}

/** Follows the settings and the system, until the function that comes with it is called. */
export function createLookInForce(
  settings: SettingsInForce,
  media: Media,
): [Watched<LookInForce>, () => void] {
  const look = createWatched(lookOf(settings, media))
  const follow = (): void => setParts(look, lookOf(settings, media))
  const closers = [settings.watch(follow), media.watch(follow)]
  return [look, () => closers.forEach((close) => close())]
}

function lookOf(settings: SettingsInForce, media: Media): LookInForce {
  const { theme } = settings.get()
  const { dark: systemDark, forcedColors, reducedMotion, phone } = media.read()
  const dark = theme === 'auto' ? systemDark : theme === 'dark'
  return { look: forcedColors ? 'forced' : dark ? 'dark' : 'light', dark, reducedMotion, phone }
}
