import type { KeptSettings, Settings } from './settings.ts'
import { createWatched } from './watched.ts'
import type { Watched } from './watched.ts'

/** The reader's settings as they are now. */
export interface SettingsInForce extends Watched<Settings> {
  change(change: Partial<Settings>): void
}

/** Follows what other tabs change, until the function that comes with it is called. */
export function createSettingsInForce(kept: KeptSettings): [SettingsInForce, () => void] {
  const settings = createWatched(kept.read())
  const stop = kept.watch((changed) => settings.set(changed))
  const change = (part: Partial<Settings>): void => settings.set(kept.change(part))
  return [{ get: settings.get, watch: settings.watch, change }, stop]
}
