import { expect, it } from 'vitest'
import { isFurther, isUntouched } from '../../../src/handover/is-further.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'

const game = { isSameRound: (one: unknown, other: unknown) => one === other }
const save = (moves: readonly string[], more: Partial<SaveFile> = {}): SaveFile => ({
  format: 1,
  game: 'a-game',
  spec: 'a round',
  moves,
  position: moves.length,
  hints: 1,
  elapsed: 1000,
  finished: false,
  ...more,
})
const carried = save(['a', 'b'])

it('a kept game goes on from what is carried when it begins with the same moves', () => {
  expect(isFurther(game, carried, carried)).toBe(true)
  expect(isFurther(game, save(['a', 'b', 'c'], { elapsed: 2000, hints: 2 }), carried)).toBe(true)
})

it.each([
  ['other moves', save(['a', 'c'])],
  ['fewer moves', save(['a'])],
  ['moves that were undone', save(['a', 'b'], { position: 1 })],
  ['fewer hints', save(['a', 'b', 'c'], { hints: 0 })],
  ['less time', save(['a', 'b', 'c'], { elapsed: 999 })],
  ['another round', save(['a', 'b'], { spec: 'another' })],
])('a kept game with %s does not', (_what, kept) => {
  expect(isFurther(game, kept, carried)).toBe(false)
})

it('only a game of which nothing was played is replaced without a question', () => {
  expect(isUntouched(save([]))).toBe(true)
  expect(isUntouched(save(['a'], { position: 0 }))).toBe(false)
})
