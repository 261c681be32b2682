import * as v from 'valibot'
import { LANGUAGE_TAGS } from '../i18n/languages.ts'
import type { Store } from '../session/store.ts'

const KEY = 'settings'

export const TEXT_SCALES = [100, 125, 150, 200] as const

/** In percent. */
export const USUAL_VOLUME = 60

/** null: the reader has not chosen, so it is as the device has it. */
const yesNoOrDevice = v.optional(v.fallback(v.nullable(v.boolean()), null), null)

/**
 * Each setting falls back alone: one bad value never takes the others with it. What games keep here besides
 * is left as it is: see `own-settings.ts`.
 */
const settingsSchema = v.looseObject({
  /** null: as the browser says */
  language: v.optional(v.fallback(v.nullable(v.picklist(LANGUAGE_TAGS)), null), null),
  theme: v.optional(v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'), 'auto'),
  /** See `wantsStrong`. */
  strongContrast: yesNoOrDevice,
  /** How large text is, in percent of the page's own size. */
  textScale: v.optional(v.fallback(v.picklist(TEXT_SCALES), 100), 100),
  /** Wider spaces between letters, words and lines. */
  wideSpacing: v.optional(v.fallback(v.boolean(), false), false),
  /** What is touched lies under the left hand. */
  leftHanded: v.optional(v.fallback(v.boolean(), false), false),
  /** The screen stays on while somebody plays. */
  keepAwake: v.optional(v.fallback(v.boolean(), true), true),
  /** See `isSoundOn`. */
  sound: yesNoOrDevice,
  /** In percent. */
  volume: v.optional(
    v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), USUAL_VOLUME),
    USUAL_VOLUME,
  ),
  /** A tick in the hand, see `ticks`. */
  haptics: yesNoOrDevice,
})

export type Settings = v.InferOutput<v.ObjectSchema<typeof settingsSchema.entries, undefined>>

/** What of the device decides where the reader has not. */
export interface Device {
  readonly phone: boolean
  readonly reducedMotion: boolean
}

/** Off at first on phones, which are played in company; a volume of nothing is off as well. */
export function isSoundOn({ sound, volume }: Settings, device: Device): boolean {
  return (sound ?? !device.phone) && volume > 0
}

/** On at first, but not for those who asked their device for less motion: it moves too. */
export function ticks({ haptics }: Settings, device: Device): boolean {
  return haptics ?? !device.reducedMotion
}

/** The reader's settings as they are kept on the device. */
export interface KeptSettings {
  /** What is missing or damaged has its default. */
  read(): Settings
  /** Keeps a change and returns all settings; what another tab changed meanwhile stays. */
  change(change: Partial<Settings>): Settings
  /** Calls back when another tab changed them; returns the function that stops it. */
  watch(onChanged: (settings: Settings) => void): () => void
}

/** Where keeping is refused, settings hold for this visit: the store remembers them that long. */
export function createKeptSettings(store: Store): KeptSettings {
  return {
    read: () => parseSettings(readFields(store)),
    change(change) {
      // Fields of a newer edition, which another tab may already be, are written back as they were.
      const fields = { ...readFields(store), ...change }
      store.write(KEY, JSON.stringify(fields))
      return parseSettings(fields)
    },
    watch: (onChanged) =>
      store.watch((key) => {
        if (key === KEY) onChanged(parseSettings(readFields(store)))
      }),
  }
}

function parseSettings(fields: object): Settings {
  const parsed = v.safeParse(settingsSchema, fields)
  return parsed.success ? parsed.output : v.parse(settingsSchema, {})
}

function readFields(store: Store): object {
  const text = store.read(KEY)
  return (text.ok && text.value !== null && parseObject(text.value)) || {}
}

function parseObject(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null
  } catch {
    return null
  }
}
