import * as v from 'valibot'
import { createWatched } from '../../visit/watched.ts'
import type { Watched } from '../../visit/watched.ts'

/**
 * What staff choose for a booth. Each setting falls back alone. What a booth keeps has names of its own, so that it
 * never meets what a reader of the same page keeps on this device.
 */
export const BOOTH_KEY = 'netzero-booth'

const seconds = (usual: number, least: number) =>
  v.optional(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(least)), usual), usual)

const settingsSchema = v.object({
  /** Stands in each entry of the journal. */
  name: v.optional(
    v.fallback(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64)), 'Booth'),
    'Booth',
  ),
  /** The id of a pack beside the page; null: the built-in one. */
  pack: v.optional(
    v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))), null),
    null,
  ),
  /** Rounds that are not offered, as `offerId` writes them. */
  hidden: v.optional(v.fallback(v.array(v.string()), []), []),
  /** Seconds without any input after which a booth asks whether somebody is there; by game, and on a result. */
  idle: v.optional(v.fallback(v.record(v.string(), seconds(90, 10)), {}), {}),
  /** Seconds that the question counts down. */
  ask: seconds(20, 20),
  /** Where the game is found by phones, for codes; null: at the address of the booth itself. */
  base: v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.url())), null), null),
  /** In percent. */
  volume: v.optional(v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 60), 60),
  /** Whether visitors can have the booth read aloud. */
  speech: v.optional(v.fallback(v.boolean(), true), true),
  /** The hours at which the screen is dim, such as "22:00" and "07:00"; null: never. */
  sleep: v.optional(
    v.fallback(v.nullable(v.object({ from: v.string(), to: v.string() })), null),
    null,
  ),
  /** Pixels of the screen in a millimetre, as staff measured it with a card; null: not measured. */
  pixelsPerMm: v.optional(
    v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(50))), null),
    null,
  ),
})

export type BoothSettings = v.InferOutput<typeof settingsSchema>

export interface KeptBoothSettings extends Watched<BoothSettings> {
  /** Where keeping is refused, a change holds until the page is loaded again. */
  change(part: Partial<BoothSettings>): void
  /** Whether this device is a booth: it is one once a setting was kept. */
  isBooth(): boolean
  /** This device is no booth any more, and nothing of its settings is left. */
  forget(): void
}

/** The part of the browser's storage that is used. */
export type BoothStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** @param storage can refuse each call */
export function openBoothSettings(storage: () => BoothStorage): KeptBoothSettings {
  const read = (): string | null => attempt(() => storage().getItem(BOOTH_KEY)) ?? null
  const settings = createWatched(parseBoothSettings(read()))
  let isBooth = read() !== null
  return {
    get: settings.get,
    watch: settings.watch,
    isBooth: () => isBooth,
    change(part) {
      settings.set(parseBoothSettings(JSON.stringify({ ...settings.get(), ...part })))
      isBooth = true
      attempt(() => storage().setItem(BOOTH_KEY, JSON.stringify(settings.get())))
    },
    forget() {
      isBooth = false
      attempt(() => storage().removeItem(BOOTH_KEY))
      settings.set(parseBoothSettings(null))
    },
  }
}

/** @param text as it was kept; what is damaged has its usual value */
export function parseBoothSettings(text: string | null): BoothSettings {
  const json: unknown = attempt(() => JSON.parse(text ?? '{}') as unknown)
  const parsed = v.safeParse(settingsSchema, json)
  return parsed.success ? parsed.output : v.parse(settingsSchema, {})
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
