import * as v from 'valibot'
import type { Json } from '../games/contract.ts'
import { GAME_IDS } from '../games/game-ids.ts'
import { err, ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import { schemaFault } from '../kit/schema-fault.ts'
import { localized } from '../kit/text.ts'
import type { Fact, Pack, PackId, PuzzleEntry, PuzzleId } from './pack.ts'

export const PACK_FORMAT = 1

/** Ids become part of addresses, file names and storage keys. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

const id = v.pipe(v.string(), v.regex(ID))
const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
const texts = v.record(v.string(), words)
const json = v.custom<Json>((value) => value !== undefined)

const puzzleSchema = v.object({
  id,
  game: v.picklist(GAME_IDS),
  title: texts,
  deck: texts,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  spec: json,
})

const factSchema = v.object({ id, theme: id, city: v.nullable(words), text: texts })

const packSchema = v.object({
  format: v.literal(PACK_FORMAT),
  id,
  languages: v.pipe(v.array(words), v.minLength(1)),
  title: texts,
  edition: texts,
  deck: texts,
  puzzles: v.pipe(v.array(puzzleSchema), v.minLength(1)),
  facts: v.array(factSchema),
})

type PackFile = v.InferOutput<typeof packSchema>

export function parsePackId(text: string): Result<PackId> {
  return ID.test(text) ? ok(text as PackId) : err('pack.reason.unknown', { pack: text })
}

/** Reads a pack file. Says where the first fault is and what was expected there. */
export function parsePack(text: string): Result<Pack> {
  const raw = parseJson(text)
  if (!raw.ok) return raw
  if (isNewerFormat(raw.value)) return err('pack.reason.newer')
  const parsed = v.safeParse(packSchema, raw.value)
  if (!parsed.success) return { ok: false, reason: reasonOf(parsed.issues[0]) }
  const file = parsed.output
  const twice = findTwice(file)
  if (twice) return err('pack.reason.idTwice', twice)
  const gap = findMissingText(file)
  return gap ? err('pack.reason.textMissing', gap) : ok(packOf(file))
}

function packOf(file: PackFile): Pack {
  return {
    id: file.id as PackId,
    languages: file.languages,
    title: localized(file.title),
    edition: localized(file.edition),
    deck: localized(file.deck),
    puzzles: file.puzzles.map(entryOf),
    facts: file.facts.map(factOf),
  }
}

function entryOf(puzzle: PackFile['puzzles'][number]): PuzzleEntry {
  return {
    id: puzzle.id as PuzzleId,
    game: puzzle.game,
    title: localized(puzzle.title),
    deck: localized(puzzle.deck),
    minutes: puzzle.minutes,
    source: puzzle.spec,
  }
}

function factOf(fact: PackFile['facts'][number]): Fact {
  return { id: fact.id, theme: fact.theme, text: localized(fact.text) }
}

function parseJson(text: string): Result<Json> {
  try {
    return ok(JSON.parse(text) as Json)
  } catch {
    return err('pack.reason.notJson')
  }
}

function isNewerFormat(json: Json): boolean {
  if (typeof json !== 'object' || json === null || !('format' in json)) return false
  return typeof json['format'] === 'number' && json['format'] > PACK_FORMAT
}

function reasonOf(issue: v.BaseIssue<unknown>): Reason {
  const where = v.getDotPath(issue) ?? '/'
  if (issue.received === 'undefined') return { code: 'pack.reason.missing', params: { where } }
  return { code: 'pack.reason.wrong', params: { where, ...schemaFault(issue) } }
}

function findTwice(file: PackFile): { id: string } | null {
  const seen = new Set<string>()
  for (const { id: each } of [...file.puzzles, ...file.facts]) {
    if (seen.has(each)) return { id: each }
    seen.add(each)
  }
  return null
}

function findMissingText(file: PackFile): { where: string; language: string } | null {
  const all: [string, Readonly<Record<string, string>>][] = [
    ['title', file.title],
    ['edition', file.edition],
    ['deck', file.deck],
    ...file.puzzles.flatMap((puzzle, index): [string, Record<string, string>][] => [
      [`puzzles.${index}.title`, puzzle.title],
      [`puzzles.${index}.deck`, puzzle.deck],
    ]),
    ...file.facts.map((fact): [string, Record<string, string>] => [fact.id, fact.text]),
  ]
  for (const [where, text] of all)
    for (const language of file.languages)
      if (!Object.hasOwn(text, language)) return { where, language }
  return null
}
