import { expect, it } from 'vitest'
import type { AnyGame } from '../../../../../src/screen/game-entry.ts'
import { waitFor } from '../../../../../src/kiosk/page/visit/wait-for.ts'

const games = { get: (id: string) => (id === 'slow' ? ({ thinks: 90 } as AnyGame) : undefined) }
const playing = (id: string, status = 'playing') =>
  ({ session: { game: { id }, snapshot: () => ({ status }) } }) as never

it('a booth waits as long as the game that is played lets its players think', () => {
  expect(waitFor(playing('slow'), {}, games)).toBe(90)
  expect(waitFor(playing('unknown'), {}, games)).toBe(60)
})

it('a booth waits a minute on its menu and on a result', () => {
  expect(waitFor(null, {}, games)).toBe(60)
  expect(waitFor(playing('slow', 'finished'), {}, games)).toBe(60)
})

it('staff set each of these times by itself', () => {
  const set = { slow: 30, menu: 20, result: 40 }
  expect(waitFor(playing('slow'), set, games)).toBe(30)
  expect(waitFor(playing('unknown'), set, games)).toBe(60)
  expect(waitFor(null, set, games)).toBe(20)
  expect(waitFor(playing('slow', 'finished'), set, games)).toBe(40)
})
