import { expect, it, vi } from 'vitest'
import type { Language } from '../../../src/i18n/languages.ts'
import type { Translator } from '../../../src/i18n/translator.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { createKept } from '../../../src/visit/kept.ts'
import { createSettingsInForce } from '../../../src/visit/settings-in-force.ts'
import { createWordsInForce } from '../../../src/visit/words-in-force.ts'
import { translatorOf } from '../../support/translator.ts'

interface Begun {
  readonly first: Language
  readonly wanted: Language
  readonly here: readonly Language[]
  readonly whole?: boolean
}

/** A page that begins in one language, on a device that has some languages. */
function begin({ first, wanted, here, whole = true }: Begun) {
  const kept = createKept(createMemoryStore())
  const [settings] = createSettingsInForce(kept.settings)
  const missed: Language[] = []
  const asked: Language[] = []
  const load = (language: Language): Promise<Translator> => {
    asked.push(language)
    return here.includes(language)
      ? Promise.resolve(translatorOf(language))
      : Promise.reject(new Error(`no ${language}`))
  }
  const [words, end] = createWordsInForce({
    first: translatorOf(first),
    wanted,
    whole,
    settings,
    load,
    onMissing: (language) => missed.push(language),
  })
  const told: Language[] = []
  words.watch(() => told.push(words.get().language))
  return { words, end, missed, kept, asked, told, settings }
}

/** Ends when all that was asked for has arrived or failed. */
const settled = (): Promise<void> => new Promise((go) => setImmediate(go))

it('a page that begins in another language than the wanted one says which is missing', async () => {
  const { words, missed, kept } = begin({ first: 'it', wanted: 'es', here: ['it'] })
  await vi.waitFor(() => expect(missed).toEqual(['es']))
  expect(words.get().language).toBe('it')
  expect(kept.settings.read().language).toBeNull()
})

it('it speaks the wanted language as soon as that has arrived', async () => {
  const { words, missed } = begin({ first: 'it', wanted: 'es', here: ['it', 'es'] })
  await vi.waitFor(() => expect(words.get().language).toBe('es'))
  expect(missed).toEqual([])
})

it('a chosen language is kept once its words are here, and not before', async () => {
  const { words, missed, kept } = begin({ first: 'it', wanted: 'it', here: ['it', 'en'] })
  words.choose('es')
  await vi.waitFor(() => expect(missed).toEqual(['es']))
  expect(kept.settings.read().language).toBeNull()
  words.choose('en')
  await vi.waitFor(() => expect(kept.settings.read().language).toBe('en'))
  expect(words.get().language).toBe('en')
})

it('the language that is spoken is kept when it is chosen, and fetched no more', async () => {
  const { words, kept, asked } = begin({ first: 'it', wanted: 'it', here: ['it'] })
  words.choose('it')
  expect(kept.settings.read().language).toBe('it')
  await settled()
  expect(asked).toEqual([])
})

it('of two that are chosen one after the other the second is spoken, whichever arrives first', async () => {
  const { words, kept, told, missed } = begin({ first: 'it', wanted: 'it', here: ['en', 'es'] })
  words.choose('es')
  words.choose('en')
  await settled()
  expect(told).toEqual(['en'])
  expect(kept.settings.read().language).toBe('en')
  expect(missed).toEqual([])
})

it('a language that is given up for the one that is spoken is not spoken when it arrives', async () => {
  const { words, kept, told } = begin({ first: 'it', wanted: 'it', here: ['es'] })
  words.choose('es')
  words.choose('it')
  await settled()
  expect(told).toEqual([])
  expect(kept.settings.read().language).toBe('it')
})

it('nobody is told of a missing language that is not wanted any more', async () => {
  const chosen = begin({ first: 'it', wanted: 'it', here: [] })
  chosen.words.choose('es')
  chosen.words.choose('it')
  const wanted = begin({ first: 'it', wanted: 'es', here: [] })
  wanted.words.choose('it')
  await settled()
  expect([chosen.missed, wanted.missed]).toEqual([[], []])
})

it('the page speaks what another tab chooses, and nothing is said where that is missing', async () => {
  const { words, settings, told, missed, asked } = begin({
    first: 'it',
    wanted: 'it',
    here: ['en'],
  })
  settings.change({ language: 'en' })
  await settled()
  expect(words.get().language).toBe('en')
  settings.change({ language: 'es' })
  await settled()
  expect(told).toEqual(['en'])
  expect(missed).toEqual([])
  expect(asked).toEqual(['en', 'es'])
})

it('other settings fetch no language, nor does the one that is spoken', async () => {
  const { settings, asked } = begin({ first: 'it', wanted: 'it', here: ['it'] })
  settings.change({ theme: 'dark' })
  settings.change({ language: 'it' })
  settings.change({ language: null })
  await settled()
  expect(asked).toEqual([])
})

it('no tab is followed any more after the end', async () => {
  const { end, settings, asked } = begin({ first: 'it', wanted: 'it', here: ['en'] })
  end()
  settings.change({ language: 'en' })
  await settled()
  expect(asked).toEqual([])
})

it('the rest of the words is fetched once, and only where some are missing', async () => {
  const whole = begin({ first: 'it', wanted: 'it', here: ['it'] })
  await whole.words.loadAll()
  expect(whole.asked).toEqual([])
  const page = begin({ first: 'it', wanted: 'it', here: ['it'], whole: false })
  await page.words.loadAll()
  await page.words.loadAll()
  expect([page.asked, page.told]).toEqual([['it'], ['it']])
})

it('the rest of the words is not wanted where another language came whole meanwhile', async () => {
  const { words, told, asked } = begin({
    first: 'it',
    wanted: 'it',
    here: ['it', 'en'],
    whole: false,
  })
  words.choose('en')
  await Promise.all([words.loadAll(), settled()])
  expect(told).toEqual(['en'])
  await words.loadAll()
  expect(asked).toEqual(['en', 'it'])
})

it('a screen that waits for the words is told where they do not come', async () => {
  const { words, asked } = begin({ first: 'it', wanted: 'it', here: [], whole: false })
  await expect(words.loadAll()).rejects.toThrow('no it')
  await expect(words.loadAll()).rejects.toThrow('no it')
  expect(asked).toHaveLength(2)
})
