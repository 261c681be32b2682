import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START, formatHash, parsePlace, puzzleRoute } from '../../../src/screen/route.ts'

describe('an address', () => {
  it('without anything leads to the start screen of the built-in pack', () => {
    expect(parsePlace('', '')).toEqual({ pack: null, route: START })
  })

  it('with ?pack and ?puzzle leads straight to a puzzle, as a printed code needs', () => {
    expect(parsePlace('?pack=torino-2026&puzzle=netzero-grid', '')).toEqual({
      pack: 'torino-2026',
      route: puzzleRoute('netzero-grid'),
    })
  })

  it('obeys its hash once there is one, so that the way back to the start is open', () => {
    expect(parsePlace('?puzzle=netzero-grid', '#/').route).toEqual(START)
  })

  it('is read back as it was written, whatever the ids', () => {
    const part = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(part, fc.array(part), (puzzle, page) => {
        const route = puzzleRoute(puzzle, ...page)
        expect(parsePlace('', formatHash(route)).route).toEqual(route)
      }),
    )
  })

  it('that makes no sense leads to the start screen', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        expect(parsePlace('', `#/x${junk}`).route).toEqual(START)
      }),
    )
    expect(parsePlace('?%E0%A4%A', '#/play/%E0%A4%A').route).toEqual(puzzleRoute('%E0%A4%A'))
  })
})
