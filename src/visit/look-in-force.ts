import type { Media, MediaAnswers } from './media.ts'
import type { Settings } from './settings.ts'
import type { SettingsInForce } from './settings-in-force.ts'
import { createWatched, setParts } from './watched.ts'
import type { Watched } from './watched.ts'

/** The look in force: the reader's choice, or the system's, or the system's forced colours. */
export type Look = 'light' | 'dark' | 'forced'

export interface LookInForce {
  readonly look: Look
  /** Whether the reader or the system wants night, also where colours are forced. */
  readonly dark: boolean
  /** Whether contrast is strong: it is wanted, it has arrived, and no colours are forced. */
  readonly strong: boolean
  readonly reducedMotion: boolean
  readonly phone: boolean
}

/** What shows strong contrast: a part of the page of its own. */
export interface StrongPart {
  /** Whether it was there from the beginning. */
  readonly arrived: boolean
  /** Whether it arrived. Asked once, when it is first wanted. */
  load(): Promise<boolean>
}

/** As the device says, until the reader chooses. */
export function wantsStrong(
  { strongContrast }: Pick<Settings, 'strongContrast'>,
  { moreContrast }: Pick<MediaAnswers, 'moreContrast'>,
): boolean {
  return strongContrast ?? moreContrast
}

/** Follows the settings and the system, until the function that comes with it is called. */
export function createLookInForce(
  settings: SettingsInForce,
  media: Media,
  strong: StrongPart,
): [Watched<LookInForce>, () => void] {
  let { arrived } = strong
  let asked = arrived
  const now = (): LookInForce => lookOf(settings.get(), media.read(), arrived)
  const look = createWatched(now())
  const follow = (): void => {
    setParts(look, now())
    if (asked || !wantsStrong(settings.get(), media.read())) return
    asked = true
    void strong.load().then((loaded) => {
      arrived = loaded
      follow()
    })
  }
  follow()
  const closers = [settings.watch(follow), media.watch(follow)]
  return [look, () => closers.forEach((close) => close())]
}

function lookOf(settings: Settings, answers: MediaAnswers, arrived: boolean): LookInForce {
  const { theme } = settings
  const { dark: systemDark, forcedColors, reducedMotion, phone } = answers
  const dark = theme === 'auto' ? systemDark : theme === 'dark'
  const strong = arrived && !forcedColors && wantsStrong(settings, answers)
  return {
    look: forcedColors ? 'forced' : dark ? 'dark' : 'light',
    dark,
    strong,
    reducedMotion,
    phone,
  }
}
