import { describe, expect, it } from 'vitest'
import { nextHint } from '../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Hint } from '../../../src/games/letter-sudoku/core/hint/hint.ts'
import type { Spec } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import { start, status } from '../../../src/games/letter-sudoku/core/state.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import { positionOf } from '../../../src/games/letter-sudoku/core/hint/player-position.ts'
import { beatFaults } from '../../support/beat-faults.ts'
import { translatorOf } from '../../support/translator.ts'
import { after, at, fresh, mark, place, solved, spec } from './example-grid.ts'
import { HARD } from './hard-puzzle.ts'

/** Follows hints to the end; gives what they were. */
function followHints(puzzle: Spec, from: State): { hints: Hint[]; end: State } {
  const hints: Hint[] = []
  let state = from
  for (let hint = nextHint(puzzle, state); hint; hint = nextHint(puzzle, state)) {
    hints.push(hint)
    const played = apply(puzzle, state, hint.move)
    if (!played.ok || played.value === state)
      throw new Error(`A hint that does nothing: ${hint.kind}`)
    state = played.value
  }
  return { hints, end: state }
}

describe('hints of the built-in grid', () => {
  const { hints, end } = followHints(spec, fresh)

  it('lead from the start to the solution, one letter each', () => {
    expect(status(spec, end)).toBe('finished')
    expect(hints).toHaveLength(48)
  })

  it('are steps of logic throughout: nobody has to guess', () => {
    expect(hints.filter((hint) => hint.kind !== 'step')).toEqual([])
  })

  it.each(LANGUAGE_TAGS)('leave no placeholder open in %s', (language) => {
    const { say } = translatorOf(language)
    const texts = hints.flatMap((hint) =>
      [...hint.beats.map(({ text }) => text), hint.result].map(say),
    )
    expect(texts.filter((text) => /[{}]|undefined|grid\./.test(text) || text === '')).toEqual([])
  })

  it('say where to look first; only the last beat gives the letter and its place away', () => {
    const { say } = translatorOf('en')
    for (const { beats, result } of hints) {
      const said = beats.map(({ text }) => say(text))
      expect(said.length).toBeGreaterThan(1)
      expect(said[0]).toMatch(/^(?:Look at (?:row|column|box) \d|One cell in box \d)/)
      expect(said.slice(0, -1).join(' ')).not.toMatch(/row \d, column \d/)
      expect(say(result)).toMatch(/^[GREATJOBI] goes into row \d, column \d\.$/)
    }
  })

  it('show what they tell of: the target is in the unit to look at, blockers are filled', () => {
    let state = fresh
    for (const hint of hints) {
      const [look] = hint.beats[0].shapes.filter((shape) => shape.kind === 'unit')
      expect(look?.unit.cells).toContain(hint.targets[0])
      const blockers = hint.beats
        .flatMap(({ shapes }) => shapes)
        .flatMap((shape) => (shape.kind === 'blocker' ? [shape.cell] : []))
      for (const cell of blockers) expect(state.values[cell]).toBeGreaterThanOrEqual(0)
      state = after(state, hint.move)
    }
  })

  it('show nothing that is not so on the way', () => {
    let state = fresh
    for (const hint of hints) {
      expect(beatFaults(spec, positionOf(spec, state), hint)).toEqual([])
      state = after(state, hint.move)
    }
  })
})

describe('a hint', () => {
  it('is for a wrong letter first, and takes it out', () => {
    const state = after(fresh, place('r1c1', 'I'))
    const hint = nextHint(spec, state)
    expect(hint).toMatchObject({ kind: 'wrong', targets: [at('r1c1')] })
    expect(after(state, hint?.move as Hint['move']).values).toEqual(fresh.values)
  })

  it('finds a letter that is wrong without any conflict', () => {
    const state = after(fresh, place('r1c1', 'I'))
    expect(nextHint(spec, state)?.kind).toBe('wrong')
  })

  it('takes wrong letters one after the other, then reasons on', () => {
    const state = after(fresh, place('r1c1', 'I'), place('r9c9', 'B'))
    const { hints, end } = followHints(spec, state)
    expect(hints.slice(0, 3).map((hint) => hint.kind)).toEqual(['wrong', 'wrong', 'step'])
    expect(status(spec, end)).toBe('finished')
  })

  it('does not need the player’s marks, nor believe them', () => {
    const misled = after(fresh, mark('r1c1', 'G'))
    expect(nextHint(spec, misled)).toEqual(nextHint(spec, fresh))
  })

  it('is none when nothing is left to do', () => expect(nextHint(spec, solved)).toBeNull())

  it('tidies marks as it places its letter', () => {
    expect(nextHint(spec, fresh)?.move).toMatchObject({ type: 'place', tidy: true })
  })
})

describe('a grid beyond the ladder of techniques', () => {
  it('still gets a right letter, with an honest word about it', () => {
    const hint = nextHint(HARD, start(HARD)) as Hint
    expect(hint.kind).toBe('beyond')
    expect(hint.beats.map(({ text }) => translatorOf('en').say(text)).join(' ')).toMatch(
      /on the house/,
    )
    const move = hint.move as Extract<Hint['move'], { type: 'place' }>
    expect(move.symbol).toBe(HARD.solution[move.cell])
  })

  it('can be finished by hints alone', () => {
    expect(status(HARD, followHints(HARD, start(HARD)).end)).toBe('finished')
  })
})
