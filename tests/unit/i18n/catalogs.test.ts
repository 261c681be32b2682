import { describe, expect, it } from 'vitest'
import { readMessages } from '../../../scripts/vite/catalogs.ts'
import { loadCatalog, loadPageCatalog } from '../../../src/i18n/catalogs.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'

const sorted = (keys: Iterable<string>): string[] => [...keys].toSorted()

describe.each(LANGUAGE_TAGS)('the catalogue of %s', (language) => {
  it('has every message of its files when it is loaded whole', async () => {
    const catalog = await loadCatalog(language)
    expect(sorted(Object.keys(catalog))).toEqual(sorted(Object.keys(readMessages(language))))
  })

  it('of the front page is a part of it, without what only games say', async () => {
    const page = await loadPageCatalog(language)
    const whole = await loadCatalog(language)
    expect(Object.keys(page).length).toBeLessThan(Object.keys(whole).length)
    expect(whole).toMatchObject(page)
    expect(page).toHaveProperty(['app.close'])
    expect(page).not.toHaveProperty(['grid.placed'])
  })
})
