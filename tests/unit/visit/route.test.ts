import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START, formatHash, parsePlace, puzzleRoute } from '../../../src/visit/route.ts'

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

  it('that asks for a place and names none is unknown, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const hash = `#/x${junk}`
        const { route } = parsePlace('?puzzle=netzero-grid', hash)
        expect(route).toEqual({ screen: 'unknown', address: hash })
        expect(formatHash(route)).toBe(hash)
      }),
    )
    for (const hash of ['#/play', '#/play/', '#netzero-grid', '#!/play/netzero-grid'])
      expect(parsePlace('', hash).route.screen).toBe('unknown')
  })

  it('with a game that was begun elsewhere is read back as it was written, cut short or encoded, too', () => {
    for (const [hash, digits] of [
      ['#/at/1234567890', '1234567890'],
      ['#/at/1', '1'],
      ['#/at/', ''],
      ['#%2Fat%2F123', '123'],
      ['#/at/123?utm_source=qr', '123'],
    ] as const) {
      const { route } = parsePlace('', hash)
      expect(route).toEqual(puzzleRoute('', digits))
      expect(formatHash(route)).toBe(`#/at/${digits}`)
    }
  })

  it('that is badly encoded is read as far as it goes', () => {
    expect(parsePlace('?%E0%A4%A', '#/play/%E0%A4%A').route).toEqual(puzzleRoute('%E0%A4%A'))
  })
})

/** A name as a tracker or an app gives it: anything but the page's own parameters and routes. */
const foreignName = fc
  .string({ minLength: 1 })
  .filter((name) => !/^(?:amp;)*(?:pack|puzzle)$|^\/|^play\//.test(name))

describe('an address that an app has changed on its way', () => {
  const part = fc.string({ minLength: 1 })

  it('leads to the same place when its hash was encoded once, twice or three times', () => {
    fc.assert(
      fc.property(part, fc.array(part), fc.integer({ min: 1, max: 3 }), (puzzle, page, times) => {
        const route = puzzleRoute(puzzle, ...page)
        let path = formatHash(route).slice(1)
        for (let time = 0; time < times; time++) path = encodeURIComponent(path)
        expect(parsePlace('', `#${path}`).route).toEqual(route)
      }),
    )
  })

  it('leads to the same place whatever parameters were added to its hash', () => {
    fc.assert(
      fc.property(
        part,
        foreignName,
        fc.string(),
        fc.constantFrom('?', '&'),
        (puzzle, name, value, sign) => {
          const added = `${sign}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
          const route = puzzleRoute(puzzle)
          expect(parsePlace('', formatHash(route) + added).route).toEqual(route)
        },
      ),
    )
  })

  it('leads to the puzzle of its query whatever hash of its own an app has added', () => {
    fc.assert(
      fc.property(foreignName, fc.string(), (name, value) => {
        const added = `#${encodeURIComponent(name)}=${encodeURIComponent(value)}`
        expect(parsePlace('?puzzle=netzero-grid', added).route).toEqual(puzzleRoute('netzero-grid'))
        expect(parsePlace('', added).route).toEqual(START)
      }),
    )
  })

  it('leads to the same place with the parameters of trackers, and with &amp; for &', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(foreignName, fc.string())), fc.boolean(), (added, asHtml) => {
        const query = [...added, ['pack', 'torino-2026'], ['puzzle', 'netzero-grid']]
          .map((pair) => pair.map(encodeURIComponent).join('='))
          .join(asHtml ? '&amp;' : '&')
        expect(parsePlace(`?${query}`, '')).toEqual({
          pack: 'torino-2026',
          route: puzzleRoute('netzero-grid'),
        })
      }),
    )
  })
})
