import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  finnedJellyfish,
  finnedSwordfish,
  finnedXWing,
  sashimiJellyfish,
  sashimiSwordfish,
  sashimiXWing,
} from '../../../src/games/letter-sudoku/core/techniques/fish-finned/finned-fish.ts'
import { remotePair } from '../../../src/games/letter-sudoku/core/techniques/chains/remote-pair.ts'
import { xChain } from '../../../src/games/letter-sudoku/core/techniques/chains/x-chain.ts'
import { xyChain } from '../../../src/games/letter-sudoku/core/techniques/chains/xy-chain.ts'
import { alternatingChain } from '../../../src/games/letter-sudoku/core/techniques/chains/alternating-chain.ts'
import { discontinuousLoop } from '../../../src/games/letter-sudoku/core/techniques/chains/discontinuous-loop.ts'
import { alsXz } from '../../../src/games/letter-sudoku/core/techniques/als/als-xz.ts'
import {
  alsChain,
  alsXyWing,
} from '../../../src/games/letter-sudoku/core/techniques/als/als-chains.ts'
import { groupedChain } from '../../../src/games/letter-sudoku/core/techniques/chains/grouped-chain.ts'
import { groupedLoop } from '../../../src/games/letter-sudoku/core/techniques/chains/grouped-loop.ts'
import { groupedDiscontinuousLoop } from '../../../src/games/letter-sudoku/core/techniques/chains/grouped-discontinuous-loop.ts'
import { continuousLoop } from '../../../src/games/letter-sudoku/core/techniques/chains/continuous-loop.ts'
import { simpleColoursTrap } from '../../../src/games/letter-sudoku/core/techniques/colouring/simple-colours-trap.ts'
import { simpleColoursWrap } from '../../../src/games/letter-sudoku/core/techniques/colouring/simple-colours-wrap.ts'
import { multiColoursOne } from '../../../src/games/letter-sudoku/core/techniques/colouring/multi-colours-one.ts'
import { multiColoursTwo } from '../../../src/games/letter-sudoku/core/techniques/colouring/multi-colours-two.ts'
import { nishio } from '../../../src/games/letter-sudoku/core/techniques/forcing/nishio.ts'
import {
  fiveStrongLinks,
  fourStrongLinks,
  sixStrongLinks,
} from '../../../src/games/letter-sudoku/core/techniques/strong-links/many-links.ts'
import { allSteps } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Technique } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { conclusionsOf } from './conclusions.ts'
import { STUCK } from './stuck-positions.ts'
import { turnedPosition, turns } from './turned-grid.ts'

const TECHNIQUES = [
  nishio,
  alsXz,
  alsXyWing,
  alsChain,
  groupedChain,
  groupedLoop,
  groupedDiscontinuousLoop,
  remotePair,
  xChain,
  xyChain,
  alternatingChain,
  discontinuousLoop,
  continuousLoop,
  finnedXWing,
  finnedSwordfish,
  finnedJellyfish,
  sashimiXWing,
  sashimiSwordfish,
  sashimiJellyfish,
  simpleColoursTrap,
  simpleColoursWrap,
  multiColoursOne,
  multiColoursTwo,
  fourStrongLinks,
  fiveStrongLinks,
  sixStrongLinks,
]

/** What these find depends on the way between two ends, and of several as short only some are shown. */
const BY_WAY: readonly Technique[] = [
  alsChain,
  continuousLoop,
  groupedLoop,
  groupedChain,
  groupedDiscontinuousLoop,
]

describe.each(TECHNIQUES)('$id', (technique) => {
  const uses = STUCK.map((stuck) => ({ ...stuck, steps: allSteps(technique, stuck.position) }))

  test('is met, and agrees with the solution', () => {
    expect(uses.some(({ steps }) => steps.length > 0)).toBe(true)
    for (const { position, solution, steps } of uses) {
      for (const { placements, eliminations, rating } of steps) {
        expect(rating).toBeGreaterThanOrEqual(technique.rating)
        expect(placements.length + eliminations.length).toBeGreaterThan(0)
        for (const { cell, symbol } of placements) expect(symbol).toBe(solution[cell])
        for (const { cell, symbol } of eliminations) {
          expect(position.allows(cell, symbol)).toBe(true)
          expect(symbol).not.toBe(solution[cell])
        }
      }
    }
  })
})

describe.each(TECHNIQUES.filter((technique) => !BY_WAY.includes(technique)))('$id', (technique) => {
  test('concludes the same however the grid is turned and relabelled', () => {
    const met = STUCK.map((stuck) => ({ ...stuck, steps: allSteps(technique, stuck.position) }))
    const used = met.filter(({ steps }) => steps.length > 0)
    fc.assert(
      fc.property(fc.constantFrom(...used), turns, ({ position, steps }, turn) => {
        expect(conclusionsOf(allSteps(technique, turnedPosition(position, turn)))).toEqual(
          conclusionsOf(steps, turn),
        )
      }),
      { numRuns: 25 },
    )
  })
})
