import { expect, it } from 'vitest'
import { proofPicture } from '../../../../../src/games/letter-sudoku/view/board/proof-pictures.ts'
import type { Draw } from '../../../../../src/stage/view.ts'
import { STRONG_LINES } from '../../../../../src/theme/strong-lines.ts'
import { LIGHT } from '../../../../../src/theme/tokens.ts'

const SIDES = [28, 35, 39, 63, 105]

/** The radius of each circle that a sign has, with half of its line. */
function reachOf(sign: 'ring' | 'disc', side: number, strong?: typeof STRONG_LINES): number {
  let reach = 0
  const context = {
    lineWidth: 0,
    beginPath: () => undefined,
    fill: () => undefined,
    stroke: () => (reach += context.lineWidth / 2),
    arc: (_x: number, _y: number, radius: number) => (reach = radius),
  }
  const paint = (_: string, __: number, ___: number, work: (pen: object) => void): void =>
    work(context)
  proofPicture({ paint } as unknown as Draw, side, sign, { ...LIGHT, strong })
  return reach
}

it('rings of two cells side by side do not touch, in strong contrast neither', () => {
  for (const side of SIDES)
    for (const strong of [undefined, STRONG_LINES]) {
      expect(reachOf('ring', side, strong)).toBeLessThan(side / 2)
      expect(reachOf('ring', side, strong)).toBeGreaterThan(side * 0.4)
    }
})

it('what lies under a letter leaves room to the cell’s edge', () => {
  for (const side of SIDES) expect(reachOf('disc', side)).toBeLessThan(side * 0.4)
})
