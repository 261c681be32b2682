import { expect, it } from 'vitest'
import type { MadePuzzle } from '../../../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { STOCK, createStock } from '../../../../src/games/letter-sudoku/maker/stock.ts'
import type { Stock } from '../../../../src/games/letter-sudoku/maker/stock.ts'
import { refillStock } from '../../../../src/games/letter-sudoku/maker/refill-stock.ts'
import { ok } from '../../../../src/kit/result.ts'
import { createMemoryStore } from '../../../../src/platform/memory-store.ts'
import type { Store } from '../../../../src/session/store.ts'
import { createKept } from '../../../../src/visit/kept.ts'
import { createTwoTabs } from '../../../support/two-tabs.ts'

const stockIn = (store: Store): Stock => createStock(createKept(store).text(STOCK))

const puzzle = (band: MadePuzzle['band'], seed: number): MadePuzzle => ({
  band,
  seed,
  givens: Array<number>(81).fill(-1),
})

it('what is laid by is taken once, and can then be found by its wish', () => {
  const stock = stockIn(createMemoryStore())
  stock.add(puzzle('hard', 1))
  expect(stock.take('easy')).toBeNull()
  expect(stock.take('hard')).toEqual(puzzle('hard', 1))
  expect(stock.take('hard')).toBeNull()
  expect(stock.find({ band: 'hard', seed: 1 })).toEqual(puzzle('hard', 1))
  expect(stock.find({ band: 'hard', seed: 2 })).toBeNull()
})

it('it is kept in the store, where a next visit finds it', () => {
  const store = createMemoryStore()
  stockIn(store).add(puzzle('expert', 5))
  expect(stockIn(store).take('expert')?.seed).toBe(5)
})

it.each(['{', '[]', '{"waiting":[{"band":"hard"}],"handedOut":[]}', '{"waiting":[1]}'])(
  'a damaged stock (%s) is an empty one',
  (text) => {
    const store = createMemoryStore()
    store.write('stock/letter-sudoku', text)
    const stock = stockIn(store)
    expect(stock.take('hard')).toBeNull()
    expect(stock.wanted()).toBe('easy')
  },
)

it('the twelve that were handed out last can be opened again', () => {
  const stock = stockIn(createMemoryStore())
  for (let seed = 0; seed < 13; seed++) stock.handOut(puzzle('easy', seed))
  expect(stock.isHandedOut({ band: 'easy', seed: 0 })).toBe(false)
  expect(stock.isHandedOut({ band: 'easy', seed: 1 })).toBe(true)
  stock.handOut(puzzle('easy', 1))
  stock.handOut(puzzle('easy', 99))
  expect(stock.isHandedOut({ band: 'easy', seed: 1 })).toBe(true)
})

it('it is filled until two of every band wait, the scarcest first', async () => {
  const stock = stockIn(createMemoryStore())
  stock.add(puzzle('easy', 1))
  const asked: string[] = []
  const maker = {
    end: () => undefined,
    make: (wish: { band: MadePuzzle['band']; seed: number }) => {
      asked.push(wish.band)
      return Promise.resolve(ok(puzzle(wish.band, wish.seed)))
    },
  }
  await refillStock(stock, maker, () => 100, new AbortController().signal)
  expect(asked).toEqual(['medium', 'hard', 'expert', 'easy', 'medium', 'hard', 'expert'])
  expect(stock.wanted()).toBeNull()
  expect(stock.take('medium')?.seed).not.toBe(stock.take('medium')?.seed)
})

it('filling ends when it is stopped', async () => {
  const stock = stockIn(createMemoryStore())
  const stop = new AbortController()
  const maker = {
    end: () => undefined,
    make: () => {
      stop.abort()
      return Promise.resolve(null)
    },
  }
  await refillStock(stock, maker, () => 1, stop.signal)
  expect(stock.wanted()).toBe('easy')
})

it('two tabs share it: what one takes the other has not, and what one lays by both have', () => {
  const [one, other] = createTwoTabs().stores.map(stockIn)
  one?.add(puzzle('hard', 1))
  other?.add(puzzle('hard', 2))
  expect(one?.take('hard')?.seed).toBe(1)
  expect(other?.take('hard')?.seed).toBe(2)
  expect(one?.take('hard')).toBeNull()
  for (const seed of [1, 2])
    for (const tab of [one, other]) expect(tab?.isHandedOut({ band: 'hard', seed })).toBe(true)
})
