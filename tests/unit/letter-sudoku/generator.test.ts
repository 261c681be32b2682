import { describe, expect, it } from 'vitest'
import {
  generate,
  generateSteps,
} from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import type { Generated } from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import { cellsOfLine } from '../../../src/games/letter-sudoku/core/generator/lines.ts'
import type { Wishes } from '../../../src/games/letter-sudoku/core/generator/wishes.ts'
import { beginSearch, countFast } from '../../../src/games/letter-sudoku/core/solver/band-search.ts'
import { countSolutions } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'

const WORD = [6, 0, 2, 8, 1, 3, 5, 7, 4]
const countOf = ({ givens }: Generated): number => givens.filter((given) => given >= 0).length

function made(wishes: Wishes): Generated {
  const result = generate(wishes)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

const text = (symbols: readonly number[]): string =>
  symbols.map((symbol) => (symbol < 0 ? '.' : symbol + 1)).join('')

describe('the generator', () => {
  it('makes the same puzzle of a seed for ever, on every machine', () => {
    const { givens, solution } = made({ seed: 2026 })
    expect([text(givens), text(solution)]).toMatchInlineSnapshot(`
      [
        "..1..8.2..47.....525.3.....6.51....4.1..........62.........36.....54..83.9.2..5..",
        "931458726847962135256371498625139874413785269789624351574893612162547983398216547",
      ]
    `)
    expect(made({ seed: 2026 })).toEqual(made({ seed: 2026 }))
    expect(made({ seed: 2027 }).givens).not.toEqual(givens)
  })

  it('makes exactly as many givens as wished', () => {
    for (const givens of [24, 25, 30, 45, 81])
      expect(countOf(made({ seed: 1, givens }))).toBe(givens)
    expect(countOf(made({ seed: 1, givens: 32, symmetry: 'quarterTurn' }))).toBe(32)
  })

  it('puts givens exactly where the pattern has them', () => {
    const pattern = made({ seed: 3, givens: 27, symmetry: 'diagonals' }).givens.map(
      (given) => given >= 0,
    )
    const { givens } = made({ seed: 4, pattern, symmetry: 'diagonals' })
    expect(givens.map((given) => given >= 0)).toEqual(pattern)
    expect(countSolutions(givens, 2)).toBe(1)
  })

  it('fits a word and a pattern together', () => {
    const pattern = made({ seed: 3, givens: 30 }).givens.map((given) => given >= 0)
    const { givens, solution } = made({
      seed: 5,
      pattern,
      word: { symbols: WORD.slice(0, 5), line: 'row', index: 4, start: 2 },
    })
    expect(givens.map((given) => given >= 0)).toEqual(pattern)
    expect(solution.slice(38, 43)).toEqual(WORD.slice(0, 5))
  })

  it('lets others search between its steps', () => {
    const wishes: Wishes = { seed: 8, givens: 22 }
    const steps = generateSteps(wishes)
    for (;;) {
      const step = steps.next()
      if (step.done) {
        expect(step.value).toEqual(generate(wishes))
        break
      }
      countFast(
        Array.from({ length: 81 }, () => -1),
        3,
      )
      beginSearch([])
    }
  })

  it('tells after each try how far it is', () => {
    const steps = generateSteps({ seed: 1, givens: 17, budget: 3 })
    expect([...steps]).toEqual([1, 2, 3].map((attempts) => ({ attempts, budget: 3 })))
  })
})

describe('a wish that cannot be', () => {
  const few = (count: number) => Array.from({ length: 81 }, (_, cell) => cell < count)
  const without = (...cells: readonly (readonly number[])[]) =>
    Array.from({ length: 81 }, (_, cell) => !cells.flat().includes(cell))
  const cases: [string, Omit<Wishes, 'seed'>, string, object?][] = [
    ['16 givens', { givens: 16 }, 'givensCount', { count: 16 }],
    ['82 givens', { givens: 82 }, 'givensCount', { count: 82 }],
    ['half a given', { givens: 24.5 }, 'givensCount', { count: 24.5 }],
    [
      '30 givens by a quarter turn',
      { givens: 30, symmetry: 'quarterTurn' },
      'symmetryCount',
      { count: 30 },
    ],
    ['a pattern of 80 cells', { pattern: few(80).slice(1) }, 'patternCells', { count: 80 }],
    ['a pattern of 16 givens', { pattern: few(16) }, 'patternFew', { count: 16 }],
    ['a pattern without givens', { pattern: few(0) }, 'patternFew', { count: 0 }],
    [
      'a pattern of another number',
      { pattern: few(60), givens: 30 },
      'patternCount',
      { count: 60, wanted: 30 },
    ],
    [
      'a pattern of another symmetry',
      { pattern: few(40), symmetry: 'halfTurn' },
      'patternSymmetry',
    ],
    [
      'a pattern with two empty rows',
      { pattern: without(cellsOfLine('row', 3), cellsOfLine('row', 5)) },
      'patternLines',
    ],
    [
      'a pattern with two empty columns',
      { pattern: without(cellsOfLine('column', 0), cellsOfLine('column', 1)) },
      'patternLines',
    ],
    ['no word', { word: { symbols: [], line: 'row' } }, 'wordLength', { count: 0 }],
    [
      'a word of ten',
      { word: { symbols: [...WORD, 0], line: 'row' } },
      'wordLength',
      { count: 10 },
    ],
    [
      'a word with a tenth symbol',
      { word: { symbols: [0, 9], line: 'row' } },
      'wordLetter',
      { letter: '9' },
    ],
    [
      'a word with a letter twice in a row',
      { word: { symbols: [0, 1, 0], line: 'row' } },
      'wordTwice',
    ],
    [
      'a word with a letter twice in a box',
      { word: { symbols: [0, 1, 0], line: 'diagonal', start: 0 } },
      'wordTwice',
    ],
    [
      'a word beyond the edge',
      { word: { symbols: [0, 1, 2], line: 'row', start: 7 } },
      'wordPlace',
    ],
    ['a word in a tenth row', { word: { symbols: [0, 1, 2], line: 'row', index: 9 } }, 'wordPlace'],
    [
      'a word that is avoided',
      { word: { symbols: [3, 2, 1], line: 'row' }, avoid: [[1, 2]] },
      'wordAvoided',
    ],
    ['a letter that is avoided', { avoid: [[1]] }, 'avoidedShort'],
    ['no tries', { budget: 0 }, 'budgetCount'],
    ['17 givens in three tries', { givens: 17, budget: 3 }, 'budget', { count: 3 }],
    [
      'neighbours that hardly any grid is without',
      {
        avoid: [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 4],
        ],
        budget: 2,
      },
      'budget',
      { count: 2 },
    ],
    [
      'a band that the rater never sees',
      { difficulty: { band: 'hard', rate: () => ({ rating: 1, band: 'easy' }) }, budget: 5 },
      'budget',
      { count: 5 },
    ],
  ]

  it.each(cases)('%s ends with a reason', (_what, wishes, code, params) => {
    const result = generate({ seed: 1, ...wishes })
    expect(result).toEqual({
      ok: false,
      reason: { code: `generator.reason.${code}`, ...(params ? { params } : {}) },
    })
  })

  it('a letter twice is no fault where a diagonal allows it', () => {
    const { solution } = made({ seed: 1, word: { symbols: [0, 1, 2, 0], line: 'diagonal' } })
    const line = cellsOfLine('diagonal').map((cell) => solution[cell])
    expect(line.join('')).toContain('0120')
  })
})
