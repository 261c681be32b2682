import { describe, expect, it } from 'vitest'
import type {
  CellFill,
  CellLook,
} from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import {
  groundOf,
  letterRole,
  signRole,
  signsOf,
} from '../../../../../src/games/letter-sudoku/view/board/cell-signs.ts'
import type { CellRole } from '../../../../../src/games/letter-sudoku/core/hint/shape.ts'
import type { CellProof } from '../../../../../src/games/letter-sudoku/view/board/cell-proof.ts'
import { letterFont } from '../../../../../src/theme/fonts.ts'
import { DARK, LIGHT } from '../../../../../src/theme/tokens.ts'
import type { Palette } from '../../../../../src/theme/tokens.ts'
import { differenceOf } from '../../../theme/difference-of.ts'
import { CARD, STATES, allSignsOf } from '../../../theme/cell-states.ts'
import { PAIRS } from '../../../theme/pairs.ts'
import { VISIONS, seen } from '../../../theme/vision.ts'
import type { Vision } from '../../../theme/vision.ts'

/** CIEDE2000: about 1 is just seen side by side, 3 is seen without looking for it. */
const CLEAR = 3
/** Between all fills, for those who see every colour, besides what their signs say. */
const PLAIN = 5

const LOOKS = { day: LIGHT, night: DARK }
const FILLS: readonly CellFill[] = ['card', 'peer', 'same', 'selected', 'conflict', 'complete']

/** As those of a chosen cell and of a clash; a hint's own signs say what they are. */
const HINT_FILLS: readonly CellFill[] = ['lit', 'gone']

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
}

function groundsApart(palette: Palette, vision: Vision, one: CellFill, other: CellFill): number {
  const color = (fill: CellFill): string => seen(palette[groundOf(fill)], vision)
  return differenceOf(color(one), color(other))
}

describe.each(Object.entries(LOOKS))('by %s', (_, palette) => {
  it.each(Object.keys(VISIONS) as Vision[])(
    'any two states differ in a sign, or clearly in their ground: %s',
    (vision) => {
      for (const [one, other] of pairsOf(Object.entries(STATES))) {
        const [[name, look], [otherName, otherLook]] = [one, other]
        // While a hint is shown there are no peers.
        if (name === 'peer' && otherLook.proof) continue
        if (allSignsOf(look).join() !== allSignsOf(otherLook).join()) continue
        const apart = groundsApart(palette, vision, look.fill, otherLook.fill)
        expect(apart, `${name} and ${otherName}`).toBeGreaterThanOrEqual(CLEAR)
      }
    },
  )

  it.each(pairsOf(FILLS))('%s and %s differ in colour too', (one, other) => {
    expect(groundsApart(palette, 'full', one, other)).toBeGreaterThanOrEqual(PLAIN)
  })
})

it('only plain, peer and complete cells, and the lamp of a hint, have no sign of their own', () => {
  const bare = Object.keys(STATES).filter((name) => allSignsOf(STATES[name] ?? CARD).length === 0)
  expect(bare).toEqual(['plain', 'peer', 'complete', 'asked about in a hint'])
})

it('given letters stand upright, the player’s own lean', () => {
  expect(letterFont('given')).not.toContain('italic')
  expect(letterFont('entered')).toContain('italic')
})

describe('every colour that a cell can show', () => {
  const FLAGS = [false, true]
  const HINTS = [null, 'equal', 'blocker', 'asked', 'mistake'] as const
  const proofOf = (hint: CellRole | null): CellProof | null =>
    hint && { cell: [hint], letters: [], stop: null }
  const looks = [...FILLS, ...HINT_FILLS]
    .flatMap((fill) =>
      FLAGS.flatMap((given) =>
        FLAGS.flatMap((conflict) =>
          FLAGS.flatMap((same) =>
            FLAGS.flatMap((wrong) =>
              HINTS.map((hint): CellLook => ({
                ...CARD,
                fill,
                given,
                conflict,
                same,
                wrong,
                proof: proofOf(hint),
              })),
            ),
          ),
        ),
      ),
    )
    .filter(isPossible)
  const held = (front: string, ground: string, uses: readonly string[]): boolean =>
    PAIRS.some((pair) => pair.front === front && pair.ground === ground && uses.includes(pair.use))

  it('is held to its contrast on its ground: letters as text, signs as shapes at least', () => {
    for (const look of looks) {
      const ground = groundOf(look.fill)
      expect(held(letterRole(look), ground, ['text']), `${letterRole(look)} on ${ground}`).toBe(
        true,
      )
      for (const sign of signsOf(look)) {
        const role = signRole(sign, look)
        expect(held(role, ground, ['text', 'shape']), `${sign}: ${role} on ${ground}`).toBe(true)
      }
    }
  })

  /** As `looksOf` makes them: a clash and the same letter have their ground, unless a hint or the choice has. */
  function isPossible({ fill, conflict, same, given, proof }: CellLook): boolean {
    const role = proof?.cell[0]
    if ((role === 'asked') !== (fill === 'lit')) return false
    if ((role === 'mistake') !== (fill === 'gone')) return false
    if (role === 'mistake' && given) return false
    if (fill === 'selected' || fill === 'lit' || fill === 'gone') return true
    if (conflict !== (fill === 'conflict')) return false
    return fill === 'conflict' || (same || role === 'equal') === (fill === 'same')
  }
})

describe('in strong contrast', () => {
  it('every state has a sign, but for those that are framed as a unit', () => {
    const without = Object.entries(STATES).filter(
      ([, look]) => [...signsOf(look, true), ...allSignsOf(look)].length === 0,
    )
    expect(without.map(([name]) => name)).toEqual(['plain', 'complete', 'asked about in a hint'])
  })

  it('peers have a wedge, and only there', () => {
    const peer = STATES['peer'] as CellLook
    expect(signsOf(peer, true)).toEqual(['wedge'])
    expect(signsOf(peer)).toEqual([])
    expect(signsOf(CARD, true)).toEqual([])
  })
})
