import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeEarlyAnswer } from '../../../src/platform/take-early-answer.ts'

const asked = globalThis as { earlyAnswers?: unknown }
const early = Promise.resolve(new Response('early'))
const later = () => Promise.resolve(new Response('later'))

beforeEach(() => {
  asked.earlyAnswers = { 'packs/one.json': early, 'packs/two.json': early }
  vi.stubGlobal('fetch', vi.fn<typeof fetch>(later))
})
afterEach(() => {
  delete asked.earlyAnswers
  vi.unstubAllGlobals()
})

const textOf = async (path: string): Promise<string> => (await takeEarlyAnswer(path)).text()

it('hands over what the page has asked for, and asks for nothing', async () => {
  expect(await textOf('packs/one.json')).toBe('early')
  expect(fetch).not.toHaveBeenCalled()
})

it('hands over each file that the page has asked for', async () => {
  await takeEarlyAnswer('packs/two.json')
  await takeEarlyAnswer('packs/one.json')
  expect(fetch).not.toHaveBeenCalled()
})

it('hands an answer over once: the second time, the file is fetched', async () => {
  await takeEarlyAnswer('packs/one.json')
  expect(await textOf('packs/one.json')).toBe('later')
  expect(fetch).toHaveBeenCalledExactlyOnceWith('packs/one.json')
})

it('fetches another file than the page has asked for', async () => {
  expect(await textOf('packs/other.json')).toBe('later')
})

it('fetches where the page has asked for nothing, as in development', async () => {
  delete asked.earlyAnswers
  expect(await textOf('packs/one.json')).toBe('later')
})
