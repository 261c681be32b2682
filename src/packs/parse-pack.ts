import type { Json } from '../games/contract.ts'
import type { Fault } from '../kit/fault.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { localized } from '../kit/text.ts'
import type { Localized } from '../kit/text.ts'
import { findFaults } from './find-faults.ts'
import { migratePack } from './migrate-pack.ts'
import type { PackJson, PackMigration } from './migrate-pack.ts'
import type { Pack, PackId, PuzzleEntry, PuzzleId } from './pack.ts'
import { ID, structureSchema, textsSchema } from './pack-schema.ts'
import type { StructureFile, TextsFile } from './pack-schema.ts'
import { checkShape, readJson } from './read-file.ts'

/** A pack as it was fetched: the text of its structure, and that of its texts by language. */
export interface PackText {
  readonly structure: string
  readonly texts: Readonly<Record<string, string>>
}

/** A pack's files, checked, with every field that they have. */
export interface PackFiles {
  readonly structure: StructureFile
  readonly texts: Readonly<Record<string, TextsFile>>
}

export interface ParseOptions {
  /** The games that there are; a puzzle of another one is a fault. */
  readonly games: readonly string[]
  /** The steps from older formats: `PACK_MIGRATIONS`, or those of a test. */
  readonly migrations: readonly PackMigration[]
}

/** Reason: `pack.reason.unknown`. */
export function parsePackId(text: string): Result<PackId> {
  return ID.test(text) ? ok(text as PackId) : err('pack.reason.unknown', { pack: text })
}

/** Reads a pack of any released format, or says all that is wrong with it, each with its place. */
export function parsePack(text: PackText, options: ParseOptions): Result<Pack, readonly Fault[]> {
  const files = parsePackFiles(text, options)
  return files.ok ? ok(packOf(files.value)) : files
}

/** Like `parsePack`, for programs that change a pack and write it back: nothing of the files is lost. */
export function parsePackFiles(
  text: PackText,
  { games, migrations }: ParseOptions,
): Result<PackFiles, readonly Fault[]> {
  const json = readAll(text)
  if (!json.ok) return json
  const migrated = migratePack(json.value, migrations)
  if (!migrated.ok) return migrated
  const shaped = checkShapes(migrated.value)
  if (!shaped.ok) return shaped
  const faults = findFaults(shaped.value, games)
  return faults.length > 0 ? { ok: false, reason: faults } : shaped
}

function readAll({ structure, texts }: PackText): Result<PackJson, readonly Fault[]> {
  const json = readJson(structure)
  if (!json.ok) return json
  const read = Object.entries(texts).map(([language, text]) => [language, readJson(text)] as const)
  const faults = read.flatMap(([language, said]) => (said.ok ? [] : inTexts(language, said.reason)))
  if (faults.length > 0) return { ok: false, reason: faults }
  const said = read.flatMap(([language, one]): [string, Json][] =>
    one.ok ? [[language, one.value]] : [],
  )
  return ok({ structure: json.value, texts: Object.fromEntries(said) })
}

function checkShapes({ structure, texts }: PackJson): Result<PackFiles, readonly Fault[]> {
  const shape = checkShape(structureSchema, structure)
  const said = Object.entries(texts).map(
    ([language, json]) => [language, checkShape(textsSchema, json)] as const,
  )
  const faults = [
    ...(shape.ok ? [] : shape.reason),
    ...said.flatMap(([language, one]) => (one.ok ? [] : inTexts(language, one.reason))),
  ]
  if (!shape.ok || faults.length > 0) return { ok: false, reason: faults }
  const checked = said.flatMap(([language, one]): [string, TextsFile][] =>
    one.ok ? [[language, one.value]] : [],
  )
  return ok({ structure: shape.value, texts: Object.fromEntries(checked) })
}

/** The place of a fault in a file of texts: the language stands before it. */
function inTexts(language: string, faults: readonly Fault[]): Fault[] {
  return faults.map(({ where, reason }) => ({
    where: where === '' ? language : `${language}: ${where}`,
    // A text that is missing in one language may be there in the others, so the language is named.
    reason:
      reason.code === 'pack.reason.missing'
        ? err('pack.reason.textMissing', { where, language }).reason
        : reason,
  }))
}

function packOf({ structure, texts }: PackFiles): Pack {
  const say = (pick: (said: TextsFile) => string | undefined): Localized => {
    const entries = Object.entries(texts).map(([language, said]) => [language, pick(said)] as const)
    return localized(
      Object.fromEntries(
        entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    )
  }
  return {
    id: structure.id as PackId,
    languages: structure.languages,
    title: say(({ title }) => title),
    edition: say(({ edition }) => edition),
    deck: say(({ deck }) => deck),
    puzzles: structure.puzzles.map((puzzle) => entryOf(puzzle, texts, say)),
    facts: structure.facts.map(({ id, theme, source }) => ({
      id,
      theme,
      source: source ?? null,
      text: say(({ facts }) => facts[id]),
    })),
    glossary: structure.glossary.map(({ id }) => ({
      id,
      term: say(({ glossary }) => glossary[id]?.term),
      text: say(({ glossary }) => glossary[id]?.text),
    })),
    cities: structure.cities.map(({ id }) => ({ id, name: say(({ cities }) => cities[id]) })),
    pledges: (structure.pledges ?? []).map(({ id, icon }) => ({
      id,
      icon,
      text: say(({ pledges }) => pledges[id]),
    })),
    brand: structure.brand ?? null,
    booth: structure.booth ?? null,
  }
}

function entryOf(
  { id, game, minutes, spec }: StructureFile['puzzles'][number],
  texts: PackFiles['texts'],
  say: (pick: (said: TextsFile) => string | undefined) => Localized,
): PuzzleEntry {
  const said = Object.entries(texts).flatMap(([language, { puzzles }]): [string, Json][] => {
    const own = puzzles[id]?.texts
    return own === undefined ? [] : [[language, own]]
  })
  return {
    id: id as PuzzleId,
    game,
    minutes,
    title: say(({ puzzles }) => puzzles[id]?.title),
    deck: say(({ puzzles }) => puzzles[id]?.deck),
    file: { spec, texts: Object.fromEntries(said) },
  }
}
