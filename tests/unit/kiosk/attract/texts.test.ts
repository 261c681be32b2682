import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPackText } from '../../../../scripts/packs/read-pack.ts'
import { createTexts } from '../../../../src/kiosk/page/attract/texts/texts.ts'
import { openBoothSettings } from '../../../../src/kiosk/settings/kept-settings.ts'
import { NULL_PACK } from '../../../support/null-pack.ts'

const { structure, texts: built } = readPackText()

const FILES: Readonly<Record<string, string | undefined>> = {
  'packs/torino-2026.json': structure,
  ...Object.fromEntries(
    Object.entries(built).map(([tag, text]) => [`packs/torino-2026.${tag}.json`, text]),
  ),
  'packs/null-pack.json': NULL_PACK.structure,
  'packs/null-pack.en.json': NULL_PACK.texts['en'],
}

let isAway = false
let asked: string[] = []

beforeEach(() => {
  isAway = false
  asked = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    if (isAway) throw new TypeError('There is no network')
    const file = FILES[path]
    return new Response(file ?? '', { status: file === undefined ? 404 : 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Code and messages are compiled when they are first asked for, which takes a busy machine a while. */
const until = (run: () => void): Promise<void> => vi.waitFor(run, { timeout: 60_000 })

const boothOf = (pack: string | null) => {
  const kept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  const settings = openBoothSettings(() => kept)
  settings.change({ pack })
  return { settings, texts: createTexts(settings) }
}

describe('what the invitation says', () => {
  it('comes in the language that is asked for, once, with one puzzle of each game', async () => {
    const { texts } = boothOf(null)
    texts.ask('it')
    texts.ask('it')
    await until(() => expect(texts.get().has('it')).toBe(true))
    const told = texts.get().get('it')
    expect(told?.title).toBe('Lampi di genio')
    expect(told?.puzzles.map(({ seconds }) => seconds)).toEqual([150, 60, 90])
    texts.ask('it')
    expect(asked.filter((path) => path.endsWith('.it.json'))).toHaveLength(1)
  })

  it('tells of no round that staff have hidden, and of the length of those that are left', async () => {
    const { settings, texts } = boothOf(null)
    const secondsIn = async (hidden: string[]): Promise<(number | string)[][]> => {
      settings.change({ hidden })
      texts.ask('en')
      await until(() => expect(texts.get().has('en')).toBe(true))
      return (texts.get().get('en')?.puzzles ?? []).map(({ id, seconds }) => [id, seconds])
    }
    const all = ['netzero-grid', 'sustainably-shuffled', 'which-city']
    expect(await secondsIn([`${all[0]}/short`, `${all[1]}/short`, `${all[1]}/whole`])).toEqual([
      ['netzero-grid', 600],
      ['which-city', 90],
    ])
    const rounds = all.flatMap((id) => [`${id}/short`, `${id}/whole`])
    expect(await secondsIn(rounds.filter((id) => id !== 'which-city/whole'))).toEqual([
      ['which-city', 120],
    ])
  })

  it('is asked for again where it did not arrive', async () => {
    const { texts } = boothOf(null)
    isAway = true
    texts.ask('en')
    await until(() => expect(asked.length).toBeGreaterThan(1))
    isAway = false
    await until(() => {
      texts.ask('en')
      expect(texts.get().has('en')).toBe(true)
    })
  })

  it('is that of the built-in pack where the chosen one is gone', async () => {
    const { texts } = boothOf('nowhere')
    texts.ask('en')
    await until(() => expect(texts.get().get('en')?.title).toBe('Bright Sparks'))
  })

  it('is that of the new pack once another one is chosen', async () => {
    const { settings, texts } = boothOf(null)
    texts.ask('en')
    await until(() => expect(texts.get().size).toBe(1))
    const onChanged = vi.fn<() => void>()
    texts.watch(onChanged)
    settings.change({ pack: 'nowhere' })
    expect(texts.get().size).toBe(0)
    expect(onChanged).toHaveBeenCalledOnce()
    settings.change({ volume: 10 })
    expect(onChanged).toHaveBeenCalledOnce()
  })
})
