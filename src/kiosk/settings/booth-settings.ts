import * as v from 'valibot'

/** The least seconds that the question whether somebody is there counts down (WCAG 2.2.1). */
export const LEAST_TO_ASK = 20

const seconds = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(3600))
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

const FIELDS = {
  /** Stands in each entry of the journal. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64)),
  /** The id of a pack beside the page, or of one that staff loaded; null: the built-in one. */
  pack: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
  /** Rounds that are not offered: `some-grid/short` is the short round of the puzzle "some-grid". */
  hidden: v.array(v.string()),
  /** Seconds without any input after which a booth asks whether somebody is there; by game, and `result`. */
  idle: v.record(v.string(), seconds(10)),
  /** Seconds that the question counts down. */
  ask: seconds(LEAST_TO_ASK),
  /** Where the game is found by phones, for codes; null: at the address of the booth itself. */
  base: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^?#]+$/))),
  /** In percent. */
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Whether visitors can have the booth read aloud. */
  speech: v.boolean(),
  /** The hours at which the screen is dim, such as "22:00" and "07:00"; null: never. */
  sleep: v.nullable(v.object({ from: clock, to: clock })),
  /** Pixels of the screen in a millimetre, as staff measured it with a card; null: not measured. */
  pixelsPerMm: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(50))),
  /** The language of the panel, as a tag; null: the browser's. */
  staffLanguage: v.nullable(v.pipe(v.string(), v.maxLength(35))),
} as const

type Field = keyof typeof FIELDS

/** What staff choose for a booth. */
export type BoothSettings = { readonly [Key in Field]: v.InferOutput<(typeof FIELDS)[Key]> }

/** Some settings, from one place: the panel, the link or the pack. Those below hold where it has none. */
export type SettingsLayer = { readonly [Key in Field]?: BoothSettings[Key] | undefined }

const USUAL: BoothSettings = {
  name: 'Booth',
  pack: null,
  hidden: [],
  idle: {},
  ask: LEAST_TO_ASK,
  base: null,
  volume: 60,
  speech: true,
  sleep: null,
  pixelsPerMm: null,
  staffLanguage: null,
}

const NAMES = Object.keys(FIELDS) as readonly Field[]

/** Takes what is a setting with a value that it can have, and leaves out the rest, each by itself. */
export function parseLayer(json: unknown): SettingsLayer {
  if (typeof json !== 'object' || json === null) return {}
  const given = json as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const parsed = v.safeParse(FIELDS[name], given[name])
      return parsed.success ? [[name, parsed.output]] : []
    }),
  )
}

/** Whether a setting can have this value. */
export function isSetting<Key extends Field>(name: Key, value: unknown): boolean {
  return v.safeParse(FIELDS[name], value).success
}

/**
 * The settings in force. Times without input add up game by game; every other setting is that of the first layer
 * which has it.
 * @param layers the uppermost first
 */
export function settingsOf(layers: readonly SettingsLayer[]): BoothSettings {
  const upwards = layers.toReversed()
  const merged: object = Object.assign({}, USUAL, ...upwards)
  const idle: object = Object.assign({}, ...upwards.map((layer) => layer.idle))
  return { ...(merged as BoothSettings), idle: idle as BoothSettings['idle'] }
}
