import { expect, it } from 'vitest'
import { loadFirstLanguage } from '../../../src/app/load-first-language.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import type { Language } from '../../../src/i18n/languages.ts'

const only =
  (...here: Language[]) =>
  (language: Language): Promise<Record<string, never>> =>
    here.includes(language) ? Promise.resolve({}) : Promise.reject(new Error(`no ${language}`))

const first = async (wanted: string[], ...here: Language[]): Promise<Language> =>
  (await loadFirstLanguage(wanted, only(...here))).language

it('takes the first wanted language that arrives, with its region folded in', async () => {
  expect(await first(['es', 'it'], 'en', 'it', 'es')).toBe('es')
  expect(await first(['es', 'it-CH'], 'en', 'it')).toBe('it')
})

it('takes English when none of the wanted languages arrives', async () => {
  expect(await first(['es', 'fi'], 'en', 'it')).toBe('en')
})

it.each(LANGUAGE_TAGS)('takes %s when nothing else is there', async (tag) => {
  for (const wanted of [[], ['es'], ['it', 'es'], ['fi']])
    expect(await first(wanted, tag)).toBe(tag)
})

it('asks for each language once, and fails with the reason of the first', async () => {
  const asked: Language[] = []
  const load = (language: Language): Promise<never> => {
    asked.push(language)
    return Promise.reject(new Error(`no ${language}`))
  }
  await expect(loadFirstLanguage(['it', 'it-IT', 'it'], load)).rejects.toThrow('no it')
  expect(asked.toSorted()).toEqual([...LANGUAGE_TAGS].toSorted())
})
