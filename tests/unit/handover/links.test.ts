import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { carrierOf } from '../../../src/games/carriers.ts'
import type { AnyCarrier } from '../../../src/games/carriers.ts'
import { GAMES } from '../../../src/games/registry.ts'
import type { GameId } from '../../../src/games/registry.ts'
import type { Json } from '../../../src/games/contract.ts'
import { formatDigits, parseDigits } from '../../../src/handover/digits.ts'
import { openArrival } from '../../../src/handover/open-arrival.ts'
import { packHandOver } from '../../../src/handover/pack-hand-over.ts'
import { unpackHandOver } from '../../../src/handover/unpack-hand-over.ts'
import { createBitReader, createBitWriter } from '../../../src/kit/bits.ts'
import type { AnyGame } from '../../../src/screen/game-entry.ts'
import { replaySave } from '../../../src/session/replay-save.ts'
import { formatSave, parseSave } from '../../../src/session/save-file.ts'
import { openSession } from '../../../src/session/session.ts'
import { examples } from '../../contract/examples.ts'
import { STOPPED } from '../../support/stopped-clock.ts'

const bitsOf = fc.array(fc.boolean(), { maxLength: 600 }).map((flags) => flags.map(Number).join(''))
const version = fc.integer({ min: 1, max: 9 })

describe('digits', () => {
  it('give back the version and the bits that were put in', () => {
    fc.assert(
      fc.property(version, bitsOf, (number, bits) => {
        const digits = formatDigits({ version: number, bits })
        expect(digits).toMatch(/^[1-9]\d+$/)
        expect(parseDigits(digits)).toEqual({ ok: true, value: { version: number, bits } })
      }),
    )
  })

  it('with one digit changed are refused, every time', () => {
    fc.assert(
      fc.property(bitsOf, fc.nat(), fc.integer({ min: 1, max: 9 }), (bits, place, more) => {
        const digits = formatDigits({ version: 1, bits })
        const at = place % digits.length
        const changed = `${digits.slice(0, at)}${(Number(digits[at]) + more) % 10}${digits.slice(at + 1)}`
        expect(parseDigits(changed).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('with two different neighbours swapped are refused, every time', () => {
    fc.assert(
      fc.property(bitsOf, fc.nat(), (bits, place) => {
        const digits = formatDigits({ version: 1, bits })
        const at = place % (digits.length - 1)
        const [one = '', other = ''] = [digits[at], digits[at + 1]]
        fc.pre(one !== other)
        expect(parseDigits(digits.slice(0, at) + other + one + digits.slice(at + 2)).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('of any other text are refused, without work where they are long', () => {
    for (const text of [
      '',
      '0',
      '1',
      '12345678',
      '-1234567',
      '1e300',
      '１２３４５６７８９',
      '1'.repeat(100_000),
    ])
      expect(parseDigits(text).ok).toBe(false)
    fc.assert(fc.property(fc.string(), (text) => !parseDigits(text).ok))
  })
})

describe('what is written in bits', () => {
  it('is read as it was written', () => {
    const thing = fc.oneof(
      fc.record({ of: fc.constant('count' as const), value: fc.nat(0xffffffff) }),
      fc.record({ of: fc.constant('letters' as const), value: fc.string({ unit: 'grapheme' }) }),
      fc.record({ of: fc.constant('flag' as const), value: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.array(thing), (things) => {
        const writer = createBitWriter()
        for (const each of things)
          if (each.of === 'count') writer.count(each.value)
          else if (each.of === 'letters') writer.letters(each.value)
          else writer.flag(each.value)
        const reader = createBitReader(writer.text())
        const read = things.map(({ of }) => {
          if (of === 'count') return reader.count(0xffffffff)
          return of === 'letters' ? reader.letters(1000) : reader.flag()
        })
        expect(read).toEqual(things.map(({ value }) => value))
        expect(reader.done()).toBe(true)
      }),
    )
  })

  it('is no longer sound past its end, over a limit, or where a value is written longer than it has to be', () => {
    expect(createBitReader('').sound()).toBe(true)
    const past = createBitReader('1')
    expect([past.number(2), past.sound(), past.flag()]).toEqual([0, false, false])
    const writer = createBitWriter()
    writer.count(300)
    const over = createBitReader(writer.text())
    expect([over.count(299), over.sound()]).toEqual([0, false])
    const padded = createBitReader('1000000001')
    expect([padded.count(9), padded.sound()]).toEqual([0, false])
    const third = createBitReader('11')
    expect([third.oneOf(3), third.sound()]).toEqual([0, false])
  })
})

interface Played {
  readonly id: GameId
  readonly game: AnyGame
  readonly carrier: AnyCarrier
  readonly round: Json
}

const played: Played[] = []
beforeAll(async () => {
  for (const [id, entry] of Object.entries(GAMES)) {
    const game = await entry.loadGame()
    const round = game.openRound(examples[id as GameId].file, { language: 'en', seed: 0 })
    const carrier = carrierOf(id)
    if (!round.ok || !carrier) throw new Error(id)
    played.push({ id: id as GameId, game, carrier, round: round.value })
  }
})

function linkOf(
  { id, game, carrier, round }: Played,
  all: readonly Json[],
  kind: 'packed' | 'loaded',
) {
  const session = openSession(game, round, STOPPED)
  if (!session.ok) throw new Error(session.reason.code)
  for (const json of all) {
    const move = game.parseMove(session.value.spec, json)
    if (move.ok) session.value.play(move.value)
  }
  const { state } = session.value.snapshot()
  const whose =
    kind === 'loaded' ? { kind, game: id } : { kind, pack: 'torino-2026', puzzle: 'a-puzzle' }
  const standing = {
    whose,
    variant: '@it',
    spec: session.value.spec,
    state,
    hints: 3,
    elapsed: 61_400,
  }
  return { state, spec: session.value.spec, packed: packHandOver(carrier, standing, 800) }
}

describe.each(['letter-sudoku', 'anagram', 'city-quiz'] as const)('a link into %s', (id) => {
  const { moves } = examples[id]
  const some = fc.array(moves, { maxLength: 60 })
  const kinds = id === 'city-quiz' ? (['packed'] as const) : (['packed', 'loaded'] as const)
  const of = (): Played => played.find((each) => each.id === id) as Played

  it('opens as a kept game in the position that it was made of, with hints and whole seconds', () => {
    const { game, carrier, round } = of()
    fc.assert(
      fc.property(some, fc.constantFrom(...kinds), (all, kind) => {
        const { state, packed } = linkOf(of(), all, kind)
        if (!packed.ok) throw new Error(packed.reason.code)
        const arrival = unpackHandOver(packed.value.digits)
        if (!arrival.ok) throw new Error(arrival.reason.code)
        expect(arrival.value).toMatchObject({ variant: '@it', isPlain: false })
        const opened = openArrival(arrival.value, game, carrier, round)
        if (!opened.ok) throw new Error(opened.reason.code)
        const kept = parseSave(formatSave(opened.value))
        if (!kept.ok) throw new Error(kept.reason.code)
        expect(kept.value).toMatchObject({ hints: 3, elapsed: 61_000 })
        const replayed = replaySave(game, kept.value)
        if (!replayed.ok) throw new Error(replayed.reason.code)
        const { history } = replayed.value.played
        expect(history.states[history.position]).toEqual(state)
        expect(replayed.value.dropped).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('that was cut anywhere is refused', () => {
    // Six check digits let one cut in a million pass: these are the same cuts in every run.
    const [all = []] = fc.sample(some, { numRuns: 1, seed: 7 })
    const { packed } = linkOf(of(), all, 'packed')
    if (!packed.ok) throw new Error(packed.reason.code)
    const { digits } = packed.value
    for (let length = 0; length < digits.length; length++)
      expect(unpackHandOver(digits.slice(0, length)).ok).toBe(false)
    for (let from = 1; from < digits.length; from++)
      expect(unpackHandOver(digits.slice(from)).ok).toBe(false)
  })

  it('of any bits behind a right checksum is refused with a reason or opens legally, and never throws', () => {
    const { game, carrier, round } = of()
    fc.assert(
      fc.property(bitsOf, (bits) => {
        const arrival = unpackHandOver(formatDigits({ version: 1, bits }))
        const opened = arrival.ok ? openArrival(arrival.value, game, carrier, round) : arrival
        expect(opened.ok ? 'ok' : opened.reason.code).toMatch(/^ok$|\.reason\./)
      }),
      { numRuns: 300 },
    )
  })

  it('with a bit of it changed, behind a right checksum, is refused or opens legally', () => {
    const { game, carrier, round } = of()
    const [all = []] = fc.sample(some, { numRuns: 1, seed: 3 })
    for (const kind of kinds) {
      const { packed } = linkOf(of(), all, kind)
      const parsed = packed.ok ? parseDigits(packed.value.digits) : packed
      if (!parsed.ok) throw new Error(parsed.reason.code)
      const { bits } = parsed.value
      for (let at = 0; at < bits.length; at += 7) {
        const other = bits.slice(0, at) + (bits[at] === '0' ? '1' : '0') + bits.slice(at + 1)
        const arrival = unpackHandOver(formatDigits({ version: 1, bits: other }))
        const opened = arrival.ok ? openArrival(arrival.value, game, carrier, round) : arrival
        if (opened.ok)
          expect(replaySave(game, opened.value)).toMatchObject({ value: { dropped: 0 } })
        else expect(opened.reason.code).toMatch(/\.reason\./)
      }
    }
  })

  it('of another round under the same name is refused', () => {
    const { game, carrier, round } = of()
    const { packed, spec } = linkOf(of(), [], 'packed')
    const arrival = packed.ok ? unpackHandOver(packed.value.digits) : packed
    if (!arrival.ok) throw new Error(arrival.reason.code)
    const other = {
      ...carrier,
      roundText: (each: unknown) => `${carrier.roundText(each)}, another`,
    }
    expect(carrier.roundText(spec)).not.toBe('')
    expect(openArrival(arrival.value, game, other, round)).toMatchObject({
      reason: { code: 'handOver.reason.otherPuzzle' },
    })
  })
})

it('a link of a newer version says so, and a damaged one of a newer version is damaged', () => {
  const digits = formatDigits({ version: 2, bits: '1' })
  expect(unpackHandOver(digits)).toMatchObject({ reason: { code: 'handOver.reason.newer' } })
  expect(unpackHandOver(digits.slice(0, -1))).toMatchObject({
    reason: { code: 'handOver.reason.damaged' },
  })
})

it('what does not fit leaves out notes first, and what still does not fit is refused', () => {
  const of = played.find(({ id }) => id === 'letter-sudoku') as Played
  const { spec, state } = linkOf(of, [{ type: 'fillMarks' }], 'packed')
  const whose = { kind: 'packed', pack: 'torino-2026', puzzle: 'netzero-grid' } as const
  const standing = { whose, variant: '', spec, state, hints: 0, elapsed: 0 }
  const whole = packHandOver(of.carrier, standing, 800)
  if (!whole.ok) throw new Error(whole.reason.code)
  expect(whole.value.isPlain).toBe(false)
  const plain = packHandOver(of.carrier, standing, whole.value.digits.length - 1)
  if (!plain.ok) throw new Error(plain.reason.code)
  expect(plain.value.isPlain).toBe(true)
  const arrival = unpackHandOver(plain.value.digits)
  expect(arrival).toMatchObject({ value: { isPlain: true } })
  const opened = arrival.ok ? openArrival(arrival.value, of.game, of.carrier, of.round) : arrival
  expect(opened).toMatchObject({ value: { moves: [] } })
  expect(packHandOver(of.carrier, standing, 20)).toMatchObject({
    reason: { code: 'handOver.reason.tooLarge' },
  })
})
