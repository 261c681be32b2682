import { describe, expect, it } from 'vitest'
import { LOWER_PROOFS } from '../../../../src/games/letter-sudoku/core/hint/proof/lower-proofs.ts'
import { UPPER_PROOFS } from '../../../../src/games/letter-sudoku/core/hint/proof/upper-proofs.ts'
import { TAUGHT, lessonOf } from '../../../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import { LESSON_WORDS } from '../../../../src/games/letter-sudoku/core/lessons/lesson-words.ts'
import { LESSONS, isLesson } from '../../../../src/games/letter-sudoku/core/lessons/lesson.ts'
import { BANDS, bandOf } from '../../../../src/games/letter-sudoku/core/rating/band.ts'
import { LADDER } from '../../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { BAND_LESSONS } from '../../../../src/games/letter-sudoku/view/page/band-lessons.ts'
import { BAND_HARDEST } from '../../../../src/games/letter-sudoku/view/page/band-name.ts'
import { msg } from '../../../../src/kit/text.ts'
import { translatorOf } from '../../../support/translator.ts'

describe('the lessons', () => {
  it('are those of the table, the easiest first, as the ladder has them', () => {
    const steps = LESSONS.map((lesson) => LADDER.findIndex(({ id }) => id === lesson))
    expect(LESSONS).toEqual(TAUGHT.map(([lesson]) => lesson))
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  })

  it('are named by their addresses, and nothing else is', () => {
    expect(LESSONS.every(isLesson)).toBe(true)
    expect(['', 'jellyfish', 'constructor', '__proto__', 'XWING'].some(isLesson)).toBe(false)
  })

  it('teach each technique in one lesson at most', () => {
    const taught = TAUGHT.flat()
    expect(new Set<string>(taught).size).toBe(taught.length)
    expect(taught.map(lessonOf)).toEqual(TAUGHT.flatMap((all) => all.map(() => all[0])))
    expect([lessonOf('jellyfish'), lessonOf(null)]).toEqual([null, null])
  })

  it('say in two English sentences of less than 50 signs what the step is', () => {
    const { say } = translatorOf('en')
    const lines = LESSONS.flatMap((lesson) => LESSON_WORDS[lesson].lines.map(say))
    expect(lines.filter((line) => line.length >= 50)).toEqual([])
    expect(new Set(lines).size).toBe(2 * LESSONS.length)
  })
})

it('the lesson of a band teaches the step that it is said to take, which is one of the band', () => {
  const names = { ...LOWER_PROOFS, ...UPPER_PROOFS }
  for (const band of BANDS) {
    const hardest = LADDER.find(
      ({ id }) =>
        names[id as keyof typeof names].name.key === (BAND_HARDEST[band] as { key: string }).key,
    )
    expect(hardest && lessonOf(hardest.id)).toBe(BAND_LESSONS[band])
    expect(hardest && bandOf(hardest.rating)).toBe(band)
  }
})

it.each(['en', 'it', 'es'] as const)('no step is called the hardest of a band: %s', (language) => {
  // Others of the same band are rated higher.
  const { say } = translatorOf(language)
  const said = say(msg('grid.band.hardest', { name: BAND_HARDEST.hard }))
  expect(said).not.toMatch(/hardest|più difficile|más difícil/i)
})
