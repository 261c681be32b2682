// What a visitor downloads, brotli-compressed as a host sends it, from the real build.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { entryOfPage } from './entry-of-page.mjs'
import { PAGE_FOLDER as DIST } from './output-folders.mjs'

const PACK = 'packs/torino-2026'
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))

const PAGE = 'index.html'
const START = entryOfPage(DIST, PAGE, manifest)
const STAGE = 'src/stage/create-stage.ts'
const SOUND = 'src/platform/sound-player.ts'
const GAMES = {
  'letter-sudoku': 'src/games/letter-sudoku/view/grid-screen.tsx',
  anagram: 'src/games/anagram/view/shuffle-screen.tsx',
  'city-quiz': 'src/games/city-quiz/view/quiz-screen.tsx',
}

/** Limits of parts in kB of 1000 bytes: code and styles beyond those of the front page. */
const PARTS = {
  start: { entry: START, limit: 60 },
  'letter-sudoku': { entry: GAMES['letter-sudoku'], limit: 40 },
  'grid and hints': { entry: 'src/games/letter-sudoku/core/hint/next-hint.ts', limit: 57 },
  anagram: { entry: GAMES.anagram, limit: 40 },
  'city-quiz': { entry: GAMES['city-quiz'], limit: 40 },
  share: { entry: 'src/share/share-dialog.tsx', limit: 20 },
  sound: { entry: SOUND, limit: 12 },
  stage: { entry: STAGE, limit: 80 },
}

const assets = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`)
const fonts = assets.filter((file) => /-latin-wght-.*\.woff2$/.test(file))
const sounds = assets.filter((file) => /\/sprite-/.test(file))
const soundPlayer = manifest[SOUND].file

/** All that the front page waits for: itself, its words in the longest language, its pack. Letters follow. */
const front = [PAGE, 'favicon.svg', ...filesOf(START), ...texts('page'), ...pack()]

/** All that a game waits for when it is the first thing that is opened, letters and art with it. */
const first = (game) => [
  ...front,
  ...fonts,
  ...texts('games'),
  ...filesOf(STAGE),
  ...filesOf(GAMES[game]),
]

/** What another game adds: what it shares with the one before is there. */
const further = (game, before) =>
  filesOf(GAMES[game]).filter((file) => !first(before).includes(file))

const games = Object.keys(GAMES)
const failures = []
report('front page, all in', front, 52)
for (const game of games) report(`first game, all in: ${game}`, first(game), 260)
for (const game of games)
  for (const before of games.filter((other) => other !== game))
    report(`${game} after ${before}`, further(game, before), 40)

const started = filesOf(START)
for (const [name, { entry, limit }] of Object.entries(PARTS)) {
  const own = filesOf(entry).filter((file) => name === 'start' || !started.includes(file))
  report(`part: ${name}`, own, limit)
}
for (const file of [...pack(), ...fonts, ...sounds]) report(file, [file])

for (const game of games)
  for (const file of [soundPlayer, ...sounds])
    if (first(game).includes(file))
      fail(`${file} is fetched with ${game}: sound only when it is wanted`)
for (const [what, files] of Object.entries({ fonts, sounds, page: texts('page') }))
  if (files.length === 0) fail(`The build has no ${what}`)

for (const failure of failures) console.error(failure)
process.exit(failures.length > 0 ? 1 : 0)

function report(name, files, limit = Infinity) {
  const size = [...new Set(files)].reduce((sum, file) => sum + packed(file), 0) / 1000
  const of = limit === Infinity ? '' : ` of ${limit}`
  console.log(`${name.padEnd(54)} ${size.toFixed(1).padStart(6)} kB${of}`)
  if (size > limit) fail(`TOO LARGE: ${name}`)
}

function fail(text) {
  failures.push(text)
}

/** An entry with everything it imports at once; what it imports later is not counted. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no ${key}`)
  if (seen.has(key)) return []
  seen.add(key)
  const own = [chunk.file, ...(chunk.css ?? [])]
  const imported = (chunk.imports ?? []).flatMap((each) => filesOf(each, seen))
  return [...new Set([...own, ...imported])]
}

/** A part of the messages, in the language in which it is longest. */
function texts(part) {
  const files = Object.entries(manifest)
    .filter(([key]) => key.startsWith('virtual:catalog/') && key.endsWith(`-${part}`))
    .map(([, { file }]) => file)
  return files.sort((one, other) => packed(other) - packed(one)).slice(0, 1)
}

/** The structure of the built-in pack, and its texts in the longest language. */
function pack() {
  const files = readdirSync(join(DIST, 'packs'))
    .map((name) => `packs/${name}`)
    .filter((file) => file.startsWith(`${PACK}.`) && /\.\w+\.json$/.test(file))
  const [longest] = files.sort((one, other) => packed(other) - packed(one))
  return [`${PACK}.json`, longest]
}

/** Typefaces and sounds are packed as they are. */
function packed(file) {
  const path = join(DIST, file)
  if (!existsSync(path)) throw new Error(`The build has no ${file}`)
  const content = readFileSync(path)
  if (/\.(woff2|webm|m4a|png)$/.test(file)) return content.length
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
