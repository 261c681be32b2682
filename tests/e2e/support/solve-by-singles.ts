import { UNITS } from '../../../src/kit/grid-geometry.ts'

/** Fills a grid as people do it in their heads: one letter fits here, or here is its one place. */
export function solveBySingles(cells: readonly string[]): string[] {
  const filled = [...cells]
  const letters = [...new Set(cells)].filter((letter) => letter !== '')
  const fits = (letter: string, cell: number): boolean =>
    UNITS.every((unit) => {
      const all: readonly number[] = unit.cells
      return !all.includes(cell) || all.every((other) => filled[other] !== letter)
    })
  const isOpen = (cell: number): boolean => filled[cell] === ''
  for (let before = -1; before !== filled.filter(Boolean).length;) {
    before = filled.filter(Boolean).length
    for (const { cells: unit } of UNITS)
      for (const letter of letters) {
        const places = unit.filter((cell) => isOpen(cell) && fits(letter, cell))
        const [only] = places
        if (places.length === 1 && only !== undefined) filled[only] = letter
      }
    for (const cell of filled.keys()) {
      const fitting = letters.filter((letter) => isOpen(cell) && fits(letter, cell))
      if (fitting.length === 1) filled[cell] = fitting[0] ?? ''
    }
  }
  return filled
}
