import * as v from 'valibot'
import type { Json } from '../../games/contract.ts'

/**
 * What a booth's journal holds. All types of entries are made from these schemas, and so is the JSON Schema
 * in `docs/`, because a hub reads them. Nothing in an entry says who played, and nothing joins two visits.
 */
export const JOURNAL_FORMAT = 1

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const uuid = v.pipe(v.string(), v.regex(UUID_V7))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const whole = v.pipe(v.number(), v.safeInteger())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A moment at which the wall clock was set, or the device slept. */
const jumpSchema = v.object({
  /** Milliseconds since 1970, by the clock as it was after the jump. */
  at: whole,
  /** Milliseconds by which it jumped; below zero where it went back. */
  by: whole,
})

/** What every entry has. */
const stamp = {
  format: v.literal(JOURNAL_FORMAT),
  /** Grows from entry to entry of one device, whatever its clock says. */
  id: uuid,
  /** The name that staff gave to the booth. */
  booth: name,
  /** Milliseconds since 1970, by the booth's own clock. */
  time: whole,
  /** Minutes by which local time is ahead of UTC. */
  zone: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
  /** The last jump of the clock that was noticed; null: none. */
  jump: v.nullable(jumpSchema),
}

const round = {
  /** The same in all entries of one round, and in no others. */
  round: uuid,
  game: name,
  puzzle: name,
  /** BCP 47 tag. */
  language: name,
  /** Which of the rounds that the game offers, such as `short` or `whole`. */
  length: name,
}

const end = {
  ...round,
  /** Milliseconds played, pauses left out. */
  duration: count,
  hints: count,
}

const begunSchema = v.object({
  ...stamp,
  kind: v.literal('begun'),
  ...round,
  /** Whether it goes on with what was kept from before, as after a reload. */
  goneOn: v.boolean(),
})

const finishedSchema = v.object({
  ...stamp,
  kind: v.literal('finished'),
  ...end,
  /** The sign that a quiz ended with; null: the game has none. */
  sign: v.nullable(name),
  /** What the game says of a match, such as with another player's sign; null: nothing. */
  match: v.nullable(v.union([name, v.pipe(v.number(), v.finite()), v.boolean()])),
})

const givenUpSchema = v.object({
  ...stamp,
  kind: v.literal('givenUp'),
  ...end,
  /** `game`: it showed what was not found. `visitor`: left it. `staff`, `fault`: the booth was reset. */
  by: v.picklist(['game', 'visitor', 'staff', 'fault']),
})

const timedOutSchema = v.object({
  ...stamp,
  kind: v.literal('timedOut'),
  ...end,
  /** `clock`: that of the round ran out. `idle`: nobody was there any more. */
  by: v.picklist(['clock', 'idle']),
})

/** A visitor opened the code to go on at home. One that a screen shows by itself makes no entry. */
const handOverSchema = v.object({
  ...stamp,
  kind: v.literal('handOver'),
  game: name,
  puzzle: name,
  /** null: no round of it was begun in this visit. */
  round: v.nullable(uuid),
})

/** Why a visit ended, and the booth began anew for the next visitor. */
export const RESET_REASONS = ['left', 'clock', 'idle', 'staff', 'fault'] as const

const resetSchema = v.object({
  ...stamp,
  kind: v.literal('reset'),
  why: v.picklist(RESET_REASONS),
})

const errorSchema = v.object({
  ...stamp,
  kind: v.literal('error'),
  /** The name of the error, such as `TypeError`. */
  code: name,
  /** Its message, without addresses. */
  text: v.pipe(v.string(), v.maxLength(300)),
})

/** Takes back an earlier entry, which stays where it is: readers no longer count it. */
const takenBackSchema = v.object({
  ...stamp,
  kind: v.literal('takenBack'),
  /** The id of that entry. */
  entry: uuid,
})

export const entrySchema = v.variant('kind', [
  begunSchema,
  finishedSchema,
  givenUpSchema,
  timedOutSchema,
  handOverSchema,
  resetSchema,
  errorSchema,
  takenBackSchema,
])

export type JournalEntry = v.InferOutput<typeof entrySchema>
export type ClockJump = v.InferOutput<typeof jumpSchema>
export type ResetReason = (typeof RESET_REASONS)[number]

type WithoutStamp<Entry> = Entry extends unknown ? Omit<Entry, keyof typeof stamp> : never

/** What happened; the journal adds where and when. */
export type JournalEvent = WithoutStamp<JournalEntry>

/** An entry as it is stored: perhaps of a kind, or with fields, that only a newer edition knows. */
export type StoredEntry = Pick<JournalEntry, keyof typeof stamp> & {
  readonly kind: string
  readonly [field: string]: Json
}

/** An entry of a kind that is known here; null for any other. */
export function knownEntry(stored: unknown): JournalEntry | null {
  const parsed = v.safeParse(entrySchema, stored)
  return parsed.success ? parsed.output : null
}
