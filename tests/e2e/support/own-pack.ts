import type { Page } from '@playwright/test'
import { readPackText } from '../../../scripts/packs/read-pack.ts'
import { packPath } from '../../../src/packs/load-pack.ts'
import { GIVENS, SOLUTION } from './built-in-grid.ts'

/** The id of a pack that no host has. */
export const OWN_PACK = 'schools'

/** The answers of its words, in English; none of them is in the built-in pack. */
export const OWN_WORDS = ['CARGO BIKE', 'HEAT PUMP', 'RAIN GARDEN'] as const
const TILES = ['KIEBGARCO', 'PUMTAHEP', 'DENIARGRAN']

/** The rows of its grid from the top, as they are solved: those of the built-in one from below. */
export const OWN_SOLUTION = SOLUTION.toReversed()
const OWN_GIVENS = [...GIVENS].toReversed()

/** A pack as staff bring it: the built-in one with another grid and other words. Its files, by their paths. */
function ownPackFiles(): Record<string, string> {
  const { structure, texts } = readPackText()
  const files: Record<string, string> = {}
  const pack = JSON.parse(structure) as { id: string; puzzles: { id: string; spec: object }[] }
  const puzzles = pack.puzzles.map((puzzle) =>
    puzzle.id === 'netzero-grid'
      ? { ...puzzle, spec: { ...puzzle.spec, givens: OWN_GIVENS } }
      : puzzle,
  )
  files[packPath(OWN_PACK)] = JSON.stringify({ ...pack, id: OWN_PACK, puzzles })
  for (const [language, text] of Object.entries(texts))
    files[packPath(OWN_PACK, language)] = JSON.stringify(withWords(JSON.parse(text) as PackTexts))
  return files
}

interface PackTexts {
  readonly pack: string
  readonly puzzles: Readonly<Record<string, { readonly texts?: object }>>
}

function withWords(said: PackTexts): PackTexts {
  const words = OWN_WORDS.map((answer, at) => ({
    id: `word-${at}`,
    scramble: TILES[at],
    answers: [answer],
    clue: 'Two words. On wheels, on a wall or in a yard.',
  }))
  const shuffle = { ...said.puzzles['sustainably-shuffled'], texts: { words } }
  return { ...said, pack: OWN_PACK, puzzles: { ...said.puzzles, 'sustainably-shuffled': shuffle } }
}

/** Keeps the pack on the device of a booth, as its panel does with files. */
export async function keepOwnPack(page: Page): Promise<void> {
  // A page of the same origin that runs no script.
  await page.goto('./packs/torino-2026.json')
  await page.evaluate(async (files) => {
    const opening = indexedDB.open('netzero-packs', 1)
    opening.onupgradeneeded = () => void opening.result.createObjectStore('files')
    await new Promise((done) => (opening.onsuccess = done))
    const writing = opening.result.transaction('files', 'readwrite')
    for (const [path, text] of Object.entries(files)) writing.objectStore('files').put(text, path)
    await new Promise((done) => (writing.oncomplete = done))
    opening.result.close()
  }, ownPackFiles())
}
