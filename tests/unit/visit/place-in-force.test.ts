import { beforeEach, describe, expect, it } from 'vitest'
import type { Address } from '../../../src/visit/address.ts'
import { createPlaceInForce } from '../../../src/visit/place-in-force.ts'
import type { PlaceInForce } from '../../../src/visit/place-in-force.ts'
import { START, puzzleRoute } from '../../../src/visit/route.ts'
import type { Route } from '../../../src/visit/route.ts'

/** An address with its history, as a browser keeps it; it goes back as often as it is asked. */
function createTestAddress(search: string, first: string) {
  const hashes = [first]
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  const address: Address = {
    search: () => search,
    hash: () => hashes.at(-1) ?? '',
    depth: () => hashes.length - 1,
    go(hash) {
      hashes.push(hash)
      tell()
    },
    back() {
      hashes.pop()
      tell()
    },
    watch(onChanged) {
      listeners.add(onChanged)
      return () => listeners.delete(onChanged)
    },
  }
  return { address, hashes }
}

const GRID = puzzleRoute('netzero-grid')
const SIGNS = puzzleRoute('which-city', 'signs')

let place: PlaceInForce
let end: () => void
let hashes: string[]
let address: Address
let told: Route[]

function begin(search: string, hash: string): void {
  ;({ address, hashes } = createTestAddress(search, hash))
  ;[place, end] = createPlaceInForce(address)
  told = []
  place.watch(() => told.push(place.get()))
}

beforeEach(() => begin('', ''))

describe('the place', () => {
  it('is that of the address, from the beginning on', () => {
    expect(place.get()).toEqual(START)
    begin('?puzzle=netzero-grid', '')
    expect(place.get()).toEqual(GRID)
    begin('?puzzle=netzero-grid', '#/play/which-city/signs')
    expect(place.get()).toEqual(SIGNS)
  })

  it('follows the address, whoever changes it', () => {
    place.navigate(GRID)
    expect(hashes.at(-1)).toBe('#/play/netzero-grid')
    address.go('#/play/which-city/signs')
    expect(told).toEqual([GRID, SIGNS])
    expect(place.get()).toEqual(SIGNS)
  })

  it('is not told anew where another address means the same', () => {
    address.go('#/')
    address.go('#utm_source=qr')
    expect(told).toEqual([])
  })

  it('is left alone once it has ended', () => {
    end()
    address.go('#/play/netzero-grid')
    expect(place.get()).toEqual(START)
  })
})

describe('the way back', () => {
  it('leads to the page before', () => {
    place.navigate(GRID)
    place.navigate(SIGNS)
    place.back()
    expect(place.get()).toEqual(GRID)
    expect(hashes).toHaveLength(2)
  })

  it('leads from the first page of the visit to the front page, and never out of the game', () => {
    begin('', '#/play/which-city/signs')
    place.back()
    expect(place.get()).toEqual(START)
    expect(hashes).toEqual(['#/play/which-city/signs', '#/'])
  })
})
