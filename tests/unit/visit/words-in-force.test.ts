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
}

/** A page that begins in one language, on a device that has some languages. */
function begin({ first, wanted, here }: Begun) {
  const kept = createKept(createMemoryStore())
  const [settings] = createSettingsInForce(kept.settings)
  const missed: Language[] = []
  const load = (language: Language): Promise<Translator> =>
    here.includes(language)
      ? Promise.resolve(translatorOf(language))
      : Promise.reject(new Error(`no ${language}`))
  const [words] = createWordsInForce({
    first: translatorOf(first),
    wanted,
    whole: true,
    settings,
    load,
    onMissing: (language) => missed.push(language),
  })
  return { words, missed, kept }
}

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
