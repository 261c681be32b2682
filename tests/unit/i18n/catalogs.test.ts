import { beforeEach, expect, it, vi } from 'vitest'
import { loadCatalog, loadPageCatalog } from '../../../src/i18n/catalogs.ts'

/** What was fetched, in order. */
const { fetched } = vi.hoisted(() => ({ fetched: [] as string[] }))

vi.mock('virtual:catalog-loaders', () => {
  const part = (language: string, name: string) => () => {
    fetched.push(`${language} ${name}`)
    return Promise.resolve({ default: { [`${name}.title`]: [`${name} in ${language}`] } })
  }
  const of = (language: string) => ({
    page: part(language, 'page'),
    games: part(language, 'games'),
  })
  return { default: { en: of('en'), it: of('it') } }
})

beforeEach(() => void fetched.splice(0))

it('the front page fetches what it says itself, and waits for no game', async () => {
  expect(await loadPageCatalog('it')).toEqual({ 'page.title': ['page in it'] })
  expect(fetched).toEqual(['it page'])
})

it('a language that is loaded whole has what the page says and what the games say', async () => {
  expect(await loadCatalog('en')).toEqual({
    'page.title': ['page in en'],
    'games.title': ['games in en'],
  })
  expect(fetched.toSorted()).toEqual(['en games', 'en page'])
})
