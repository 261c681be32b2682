import { expect, it } from 'vitest'
import { accountsOf, faultsOfKills } from '../../../../scripts/soak/accounts.ts'
import type { SoakEntry } from '../../../../scripts/soak/accounts.ts'

let number = 0
const entry = (kind: string, fields: object = {}): SoakEntry => ({
  id: `id-${String(number++).padStart(4, '0')}`,
  kind,
  ...fields,
})

it('finds nothing wrong where each round begins once and ends once', () => {
  const entries = [
    entry('begun', { round: 'a' }),
    entry('finished', { round: 'a' }),
    entry('reset'),
    entry('begun', { round: 'b' }),
    entry('error', { code: 'TypeError' }),
    entry('givenUp', { round: 'b' }),
    entry('reset'),
  ]
  expect(accountsOf(entries, 0)).toEqual({
    entries: 7,
    resets: 2,
    rounds: 2,
    lost: 0,
    twice: 0,
    disordered: 0,
    faults: { TypeError: 1 },
  })
})

it('finds a round without an end, unless its page was killed', () => {
  const entries = [entry('begun', { round: 'a' }), entry('reset')]
  expect(accountsOf(entries, 0).lost).toBe(1)
  expect(accountsOf(entries, 1).lost).toBe(0)
})

it('finds what is there twice, and what is not in order', () => {
  const [begun, end] = [entry('begun', { round: 'a' }), entry('timedOut', { round: 'a' })]
  expect(accountsOf([begun, end, { ...end, id: 'id-9999' }], 0).twice).toBe(1)
  expect(accountsOf([begun, begun, end], 0)).toMatchObject({ twice: 2, disordered: 1 })
  expect(accountsOf([end, begun], 0).disordered).toBe(1)
})

it('finds what a page that was killed took along, and what its end should have added', () => {
  const before = [entry('begun', { round: 'a' })]
  const after = [...before, entry('error', { code: 'PageEnded' }), entry('reset')]
  expect(faultsOfKills(before, after, 1)).toEqual([])
  expect(faultsOfKills(before, after.slice(1), 1)).toEqual([
    'after 1 kills: 1 entries are gone',
    'after 1 kills: 0 rounds begun',
  ])
  expect(faultsOfKills(before, before, 1)).toEqual([
    'after 1 kills: 0 resets',
    'after 1 kills: 0 pages that ended',
  ])
  expect(faultsOfKills(before, [...after, entry('reset')], 1)).toEqual(['after 1 kills: 2 resets'])
  expect(faultsOfKills(after, [...after, ...after.slice(1)], 1)).toContain(
    'after 1 kills: 0 lost, 2 twice, 1 out of order',
  )
})
