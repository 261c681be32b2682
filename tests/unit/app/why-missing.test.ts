import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whyMissing } from '../../../src/app/why-missing.ts'

const PAGE = '/a/page/'

beforeEach(() => vi.stubGlobal('location', { pathname: PAGE }))
afterEach(() => vi.unstubAllGlobals())

const answer = (status: number, type = 'text/javascript'): Response =>
  new Response(null, { status, headers: { 'content-type': type } })

/** A host with these answers to the page's address and to that of its code. */
const host = (page: () => Response, code: () => Response) => (address: string) =>
  Promise.resolve().then(address === PAGE ? page : code)

const page = (): Response => answer(200, 'text/html')

function away(): Response {
  throw new TypeError('Failed to fetch')
}

it('is offline while the host does not answer, or is in trouble', async () => {
  expect(await whyMissing(host(away, away))).toBe('offline')
  expect(await whyMissing(host(() => answer(503), away))).toBe('offline')
})

it('is gone when the host has another edition', async () => {
  expect(await whyMissing(host(page, () => answer(404)))).toBe('gone')
})

it('is gone, too, when the host answers every address with its start page', async () => {
  expect(await whyMissing(host(page, page))).toBe('gone')
})

it('is back when the host has this edition', async () => {
  expect(await whyMissing(host(page, () => answer(200)))).toBe('back')
})
