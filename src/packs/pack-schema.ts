import * as v from 'valibot'
import type { Json } from '../games/contract.ts'

/**
 * The files of a pack, format 2: its structure in one file, its texts in one more for each language, so
 * that a page fetches the language of its reader alone. All types of packs are made from these schemas,
 * and so is the JSON Schema in `docs/`. Fields that are not known here are kept as they are.
 */
export const PACK_FORMAT = 2

/** Ids become part of addresses, file names and storage keys. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

const id = v.pipe(v.string(), v.regex(ID))
const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
const json = v.custom<Json>((value) => value !== undefined)
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))

const puzzleSchema = v.looseObject({
  id,
  /** Which game it is for. */
  game: id,
  /** About how many minutes it takes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** The puzzle itself, in the form that its game defines. */
  spec: json,
})

const sourceSchema = v.looseObject({
  /** The name of the newspaper, report or page, as printed. */
  publication: words,
  section: v.optional(words),
  link: v.optional(v.pipe(v.string(), v.url())),
})

const factSchema = v.looseObject({
  id,
  theme: id,
  city: v.nullable(words),
  /** Where it is from. */
  source: v.optional(sourceSchema),
})

/** A term that readers may want explained. */
const termSchema = v.looseObject({ id })

/** A city that visitors can choose as theirs. */
const citySchema = v.looseObject({ id })

const pledgeSchema = v.looseObject({ id, icon: id })

const brandColorsSchema = v.looseObject({ light: color, dark: color })

const brandSchema = v.looseObject({
  name: v.optional(words),
  /** A file beside the pack. */
  logo: v.optional(words),
  rule: v.optional(brandColorsSchema),
  button: v.optional(brandColorsSchema),
})

export const structureSchema = v.looseObject({
  format: v.literal(PACK_FORMAT),
  id,
  /** The languages that there are files of texts in; the first stands in where a reader's is missing. */
  languages: v.pipe(v.array(words), v.minLength(1)),
  puzzles: v.pipe(v.array(puzzleSchema), v.minLength(1)),
  facts: v.optional(v.array(factSchema), []),
  glossary: v.optional(v.array(termSchema), []),
  cities: v.optional(v.array(citySchema), []),
  pledges: v.optional(v.pipe(v.array(pledgeSchema), v.minLength(2), v.maxLength(8))),
  brand: v.optional(brandSchema),
  /** Settings for a booth that plays this pack. */
  booth: v.optional(v.looseObject({})),
})

const puzzleTextsSchema = v.looseObject({
  title: words,
  deck: words,
  /** The texts of the puzzle, in the form that its game defines. */
  texts: v.optional(json),
})

export const textsSchema = v.looseObject({
  format: v.literal(PACK_FORMAT),
  /** The id of the pack that these texts belong to. */
  pack: id,
  language: words,
  title: words,
  edition: words,
  deck: words,
  /** By the id of the puzzle. All groups below go by ids, too. */
  puzzles: v.record(id, puzzleTextsSchema),
  facts: v.optional(v.record(id, words), {}),
  glossary: v.optional(v.record(id, v.looseObject({ term: words, text: words })), {}),
  cities: v.optional(v.record(id, words), {}),
  pledges: v.optional(v.record(id, words), {}),
})

export type StructureFile = v.InferOutput<typeof structureSchema>
export type TextsFile = v.InferOutput<typeof textsSchema>
export type FactSource = v.InferOutput<typeof sourceSchema>
export type Brand = v.InferOutput<typeof brandSchema>
