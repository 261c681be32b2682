import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAMES } from '../../../src/games/registry.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import type { GameEntry, GameSettings } from '../../../src/screen/game-entry.ts'
import { ownChange, valuesOf } from '../../../src/visit/own-settings.ts'
import { createKeptSettings } from '../../../src/visit/settings.ts'

const OWN = { loud: [true, false], side: ['left', 'right'] } as const
const readFrom = (fields: object) =>
  valuesOf(
    createKeptSettings(createMemoryStore([['settings', JSON.stringify(fields)]])).read(),
    OWN,
  )

const games = await Promise.all(
  Object.values(GAMES).flatMap(({ settings }: GameEntry) => settings?.() ?? []),
)

describe('settings that only their game knows', () => {
  it('have the first of their values until another is chosen', () => {
    expect(readFrom({})).toEqual({ loud: true, side: 'left' })
  })

  it('are kept beside those of the page, and read back', () => {
    const kept = createKeptSettings(createMemoryStore())
    kept.change({ theme: 'dark' })
    kept.change(ownChange('side', 'right'))
    expect(kept.read()).toMatchObject({ theme: 'dark' })
    expect(valuesOf(kept.read(), OWN)).toEqual({ loud: true, side: 'right' })
  })

  it('fall back each alone, whatever is kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (bad) => {
        const { loud, side } = readFrom({ loud: bad, side: 'right' })
        expect(OWN.loud).toContain(loud)
        expect(side).toBe('right')
      }),
    )
  })

  it('have names that neither the page nor another game has', () => {
    const page = Object.keys(createKeptSettings(createMemoryStore()).read())
    const names = [...page, ...games.flatMap(({ own }) => Object.keys(own))]
    expect(names.length).toBeGreaterThan(page.length)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('can have every value that they know, and no other', () => {
    for (const { own, choices, switches } of games as readonly GameSettings[]) {
      for (const { key, options } of choices)
        expect(options.map(({ value }) => value)).toEqual(own[key])
      for (const { key } of switches) expect(own[key]?.toSorted()).toEqual([false, true])
    }
  })
})
