import { createWatched } from '../../visit/watched.ts'
import type { Watched } from '../../visit/watched.ts'
import { parseLayer, settingsOf } from './booth-settings.ts'
import type { BoothSettings, SettingsLayer } from './booth-settings.ts'

/**
 * Where a booth keeps its settings. What a booth keeps has names of its own, so that it never meets what a reader of
 * the same page keeps on this device.
 */
export const BOOTH_KEY = 'netzero-booth'

/** The settings in force: those of the panel, over those of the link, over those of the pack. */
export interface KeptBoothSettings extends Watched<BoothSettings> {
  /** Changes settings in the panel, times without input one by one. Where keeping is refused, a change holds until the page is loaded again. */
  change(part: SettingsLayer): void
  /** Settings that the panel has not changed are again what link and pack say. */
  reset(...names: readonly (keyof BoothSettings)[]): void
  /** What the pack says of booths. A pack does not say which pack is played. */
  setPack(booth: unknown): void
  /** Whether this device is a booth: it is one once a setting was kept. */
  isBooth(): boolean
  /** Whether the last change could be kept. */
  isKept(): boolean
  /** This device is no booth any more, and nothing of its settings is left. */
  forget(): void
}

/** The part of the browser's storage that is used. */
export type BoothStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * @param storage can refuse each call
 * @param link what the address says, as `parseLinkSettings` reads it
 */
export function openBoothSettings(
  storage: () => BoothStorage,
  link: SettingsLayer = {},
): KeptBoothSettings {
  const kept = attempt(() => storage().getItem(BOOTH_KEY)) ?? null
  let own = parseLayer(attempt(() => JSON.parse(kept ?? '{}') as unknown))
  let pack: SettingsLayer = {}
  let isBooth = kept !== null
  let isKept = true
  const inForce = (): BoothSettings => settingsOf([own, link, pack])
  const settings = createWatched(inForce())

  function keep(next: SettingsLayer): void {
    own = parseLayer(next)
    isBooth = true
    isKept = attempt(() => [storage().setItem(BOOTH_KEY, JSON.stringify(own))]) !== undefined
    settings.set(inForce())
  }

  return {
    get: settings.get,
    watch: settings.watch,
    isBooth: () => isBooth,
    isKept: () => isKept,
    // A value that a setting cannot have leaves it as it was.
    change(part) {
      const { idle, ...others } = parseLayer(part)
      keep({ ...own, ...others, ...(idle && { idle: { ...own.idle, ...idle } }) })
    },
    reset: (...names) =>
      keep(Object.fromEntries(Object.entries(own).filter(([name]) => !isAmong(name, names)))),
    setPack(booth) {
      const { pack: _, ...rest } = parseLayer(booth)
      pack = rest
      settings.set(inForce())
    },
    forget() {
      isBooth = false
      own = {}
      attempt(() => storage().removeItem(BOOTH_KEY))
      settings.set(inForce())
    },
  }
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.includes(name)
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
