import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/cli/run/in-order.ts'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number
}

/** Answers in an order of its own: some at once, others many turns of the event loop later. */
async function answerSometime(number: number): Promise<number> {
  for (let turn = (number * 7) % 5; turn > 0; turn--)
    await new Promise((resolve) => setImmediate(resolve))
  return number
}

describe('answers', () => {
  it.each([1, 2, 5, 100])('come in the order of the questions, %i at a time', async (width) => {
    const taken: number[] = []
    await inOrder(numbers(50), answerSometime, width, async (answer) => void taken.push(answer))
    expect(taken).toEqual(Array.from({ length: 50 }, (_, number) => number))
  })

  it('are never more under way than asked for, however slowly they are taken', async () => {
    let underWay = 0
    let most = 0
    const ask = async (number: number): Promise<number> => {
      most = Math.max(most, ++underWay)
      return answerSometime(number)
    }
    await inOrder(numbers(50), ask, 4, async () => {
      await new Promise((resolve) => setImmediate(resolve))
      underWay--
    })
    expect(most).toBe(4)
  })

  it('are taken as soon as it is their turn, before the next question comes', async () => {
    const events: string[] = []
    async function* slowly(): AsyncGenerator<number> {
      for (const number of [0, 1]) {
        yield number
        for (let turn = 0; turn < 9; turn++) await new Promise((resolve) => setImmediate(resolve))
        events.push(`next after ${number}`)
      }
    }
    await inOrder(slowly(), answerSometime, 4, async (answer) => void events.push(`took ${answer}`))
    expect(events).toEqual(['took 0', 'next after 0', 'took 1', 'next after 1'])
  })

  it('end with the first that fails, after those before it', async () => {
    const taken: number[] = []
    const ask = async (number: number): Promise<number> => {
      if (number === 3) throw new Error('three')
      return answerSometime(number)
    }
    const all = inOrder(numbers(50), ask, 4, async (answer) => void taken.push(answer))
    await expect(all).rejects.toThrow('three')
    expect(taken).toEqual([0, 1, 2])
  })
})
