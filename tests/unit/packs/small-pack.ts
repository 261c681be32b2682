import type { Fault } from '../../../src/kit/fault.ts'
import { PACK_MIGRATIONS } from '../../../src/packs/migrations/pack-migrations.ts'
import { parsePack } from '../../../src/packs/parse-pack.ts'
import type { PackText } from '../../../src/packs/parse-pack.ts'

export const games = ['letter-sudoku']
export const migrations = PACK_MIGRATIONS

/** The structure of a small pack, with nothing wrong in it. */
export const structure = {
  format: 2,
  id: 'test',
  languages: ['en', 'it'],
  puzzles: [{ id: 'grid', game: 'letter-sudoku', minutes: 5, spec: {} }],
  facts: [{ id: 'fact', theme: 'energy', city: null }],
}

/** Its texts in English. */
export const texts = {
  format: 2,
  pack: 'test',
  language: 'en',
  title: 'Title',
  edition: 'Edition',
  deck: 'Deck',
  puzzles: { grid: { title: 'Grid', deck: 'Nine letters' } },
  facts: { fact: 'Wind' },
}

/** Its files with some fields of the structure and of the texts changed; one that is undefined is left out. */
export function packText(change: object = {}, said: object = {}): PackText {
  return {
    structure: JSON.stringify({ ...structure, ...change }),
    texts: { en: JSON.stringify({ ...texts, ...said }) },
  }
}

export function faultsOf(text: PackText): readonly Fault[] {
  const pack = parsePack(text, { games, migrations })
  return pack.ok ? [] : pack.reason
}

/** Where the faults are. */
export const placesOf = (text: PackText): string[] => faultsOf(text).map(({ where }) => where)
