import { expect, it } from 'vitest'
import type {
  FromMaker,
  ToMaker,
} from '../../../../src/games/letter-sudoku/maker/maker-messages.ts'
import { createPuzzleMaker } from '../../../../src/games/letter-sudoku/maker/puzzle-maker.ts'
import type { WorkerLike } from '../../../../src/games/letter-sudoku/maker/puzzle-maker.ts'
import { ok } from '../../../../src/kit/result.ts'

const wish = { band: 'medium', seed: 3 } as const
const GIVENS = Array<number>(81).fill(-1)

/** A worker in the same thread: `answer` says what it does with each message. */
function standIn(answer: (message: ToMaker, worker: EventTarget) => void): {
  worker: WorkerLike
  heard: ToMaker[]
} {
  const target = new EventTarget()
  const heard: ToMaker[] = []
  const worker = Object.assign(target, {
    postMessage(message: ToMaker) {
      heard.push(message)
      queueMicrotask(() => answer(message, target))
    },
    terminate: () => undefined,
  })
  return { worker: worker as unknown as WorkerLike, heard }
}

const tell = (worker: EventTarget, data: FromMaker): boolean =>
  worker.dispatchEvent(new MessageEvent('message', { data }))

it('a puzzle comes from the worker, with what it tells on the way', async () => {
  const { worker } = standIn(({ id }, target) => {
    tell(target, { type: 'progress', id: id + 1, progress: { attempts: 99, budget: 100 } })
    tell(target, { type: 'progress', id, progress: { attempts: 5, budget: 100 } })
    tell(target, { type: 'made', id, result: ok({ ...wish, givens: GIVENS }) })
  })
  const seen: number[] = []
  const maker = createPuzzleMaker(() => worker)
  const made = await maker.make(wish, { onProgress: ({ attempts }) => seen.push(attempts) })
  expect(made).toEqual(ok({ ...wish, givens: GIVENS }))
  expect(seen).toEqual([5])
})

it('a wish that is no longer wanted is cancelled in the worker', async () => {
  const { worker, heard } = standIn(() => undefined)
  const leaving = new AbortController()
  const making = createPuzzleMaker(() => worker).make(wish, { signal: leaving.signal })
  leaving.abort()
  expect(await making).toBeNull()
  expect(heard.map(({ type }) => type)).toEqual(['make', 'cancel'])
})

it('without workers puzzles are made in the page', async () => {
  const maker = createPuzzleMaker(() => {
    throw new Error('no workers here')
  })
  const made = await maker.make(wish)
  expect(made?.ok && made.value.givens).toHaveLength(81)
})

it('a worker that breaks is replaced by the page', async () => {
  const { worker } = standIn((_, target) => target.dispatchEvent(new Event('error')))
  const maker = createPuzzleMaker(() => worker)
  expect((await maker.make(wish))?.ok).toBe(true)
  expect((await maker.make(wish))?.ok).toBe(true)
})

it('after a worker that broke the next wish has another', async () => {
  const broken = standIn((_, target) => target.dispatchEvent(new Event('error')))
  const sound = standIn(({ id }, target) =>
    tell(target, { type: 'made', id, result: ok({ ...wish, givens: GIVENS }) }),
  )
  const workers = [broken.worker, sound.worker]
  const maker = createPuzzleMaker(() => workers.shift() as WorkerLike)
  await maker.make(wish)
  expect(await maker.make(wish)).toEqual(ok({ ...wish, givens: GIVENS }))
  expect(sound.heard).toHaveLength(1)
})

it('making in the page can be stopped, too', async () => {
  const leaving = new AbortController()
  leaving.abort()
  const maker = createPuzzleMaker(() => {
    throw new Error('no workers here')
  })
  expect(await maker.make(wish, { signal: leaving.signal })).toBeNull()
})
