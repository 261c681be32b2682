import { expect, it } from 'vitest'
import { candidatesIn } from '../../../scripts/lessons/find-positions.ts'
import { LESSON_POSITIONS } from '../../../src/games/letter-sudoku/core/lessons/positions.ts'

const positions = Object.values(LESSON_POSITIONS).flat()

it.each(positions.map((position) => [position.technique, position.from, position] as const))(
  'the position for %s is found again in grid %i',
  (_technique, from, position) => {
    expect(candidatesIn(from).map((candidate) => candidate.position)).toContainEqual(position)
  },
)
