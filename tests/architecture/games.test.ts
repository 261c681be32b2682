import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** The folders of the games, and the game that only tests play. */
const GAMES = readdirSync(join(ROOT, 'src/games'), { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
const IDS = [...GAMES, 'null-game']

/** An id as it stands in a string or a path, and what the code calls the same game. */
const NAMES = new RegExp(IDS.flatMap((id) => [`\\b${id}\\b`, `\\b${camelOf(id)}`]).join('|'))

/** What may name games outside of their folders, and why. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'src/games/registry.ts': 'it is the list of games',
  'src/kit/messages/': 'made from the catalogues, where each game has its areas',
  'src/packs/migrations/pack-from-1.ts': 'the first format had three games, and will have no more',
  'src/formats/': 'files of grids',
  'src/cli/': 'netzero is a program for grids',
  'src/engine.ts': 'what the package exports is the engine of the grid',
  'scripts/netzero.mjs': 'the same program, from a checkout',
  'scripts/bench/': 'compares the engine of the grid with others',
  'scripts/engines/': 'plays each game to its end in other browsers',
  'scripts/perf/': 'measures what players of the single games wait for',
  'scripts/screens/': 'takes the screens of each game',
  'scripts/previews/': 'the signs of the quiz and the grid, as previews of links',
  'scripts/soak/': 'its robots find the words of a shuffle as somebody does who knows them',
  'scripts/handover/': 'positions of each game, to see how large their links are',
  'scripts/lessons/': 'finds positions for the lessons of the grid',
  'scripts/vite/link-previews.ts': 'a page for each sign of the quiz',
  'scripts/tune-quiz-weights.mjs': 'a tool for the quiz alone',
  'scripts/mutants/rooms.mjs': 'what is promised of the tests of each core',
  'scripts/pages.mjs': 'the hints of the grid have a limit of their own',
}

function camelOf(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:tsx?|mjs|js|css|html)$/.test(name) && !name.includes('node_modules'))
}

const files = [...filesIn('src'), ...filesIn('scripts'), 'vite.config.ts', 'index.html'].filter(
  (name) => !GAMES.some((game) => name.startsWith(`src/games/${game}/`)),
)

const naming = files.filter((name) => NAMES.test(readFileSync(join(ROOT, name), 'utf8')))
const exceptionOf = (name: string): string | undefined =>
  Object.keys(MAY_NAME).find((place) => name === place || name.startsWith(place))

describe('a new game is one folder and one line', () => {
  it('finds the games and the files around them', () => {
    expect(GAMES.length).toBeGreaterThan(1)
    expect(files.length).toBeGreaterThan(100)
  })

  it('no file outside of a game names it or imports from its folder, but for the registry', () => {
    expect(naming.filter((name) => exceptionOf(name) === undefined)).toEqual([])
  })

  it('each exception is one', () => {
    const needed = new Set(naming.map(exceptionOf))
    expect(Object.keys(MAY_NAME).filter((place) => !needed.has(place))).toEqual([])
  })

  it.each([
    "import { anagram } from '../games/anagram/core/anagram.ts'",
    "if (entry.game === 'city-quiz') return null",
    'const letterSudokuPicture = draw()',
    "screens.set('null-game', screen)",
  ])('would find %s', (code) => expect(code).toMatch(NAMES))
})
