// What a visitor downloads, brotli-compressed as a host sends it, from the real build.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const DIST = 'dist'
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))

/** Limits in kB of 1000 bytes: code and styles; fonts and packs are listed beside them. */
const BUDGETS = {
  start: { entry: 'index.html', limit: 60 },
  'letter-sudoku': { entry: 'src/games/letter-sudoku/view/grid-screen.tsx', limit: 40 },
  'grid and hints': { entry: 'src/games/letter-sudoku/core/hint/next-hint.ts', limit: 50 },
  anagram: { entry: 'src/games/anagram/view/shuffle-screen.tsx', limit: 40 },
  'city-quiz': { entry: 'src/games/city-quiz/view/quiz-screen.tsx', limit: 40 },
  share: { entry: 'src/share/share-dialog.tsx', limit: 20 },
  sound: { entry: 'src/platform/sound-player.ts', limit: 12 },
  stage: { entry: 'src/stage/create-stage.ts', limit: 120 },
}

const started = filesOf('index.html')
let failed = false
for (const [name, { entry, limit }] of Object.entries(BUDGETS)) {
  const files = filesOf(entry).filter((file) => name === 'start' || !started.includes(file))
  const size = files.reduce((sum, file) => sum + packed(join(DIST, file)), 0) / 1000
  const over = size > limit
  failed ||= over
  console.log(
    `${name.padEnd(14)} ${size.toFixed(1).padStart(6)} kB of ${limit} ${over ? 'TOO LARGE' : ''}`,
  )
}
console.log(
  `pack           ${(packed(join(DIST, 'packs/torino-2026.json')) / 1000).toFixed(1).padStart(6)} kB`,
)
for (const file of readdirSync(join(DIST, 'assets')).filter((each) =>
  /latin-wght.*woff2$/.test(each),
))
  console.log(
    `font           ${(readFileSync(join(DIST, 'assets', file)).length / 1000).toFixed(1).padStart(6)} kB ${file}`,
  )
for (const file of readdirSync(join(DIST, 'assets')).filter((each) => each.startsWith('sprite-')))
  console.log(
    `sound file     ${(readFileSync(join(DIST, 'assets', file)).length / 1000).toFixed(1).padStart(6)} kB ${file}`,
  )
process.exit(failed ? 1 : 0)

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

function packed(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(readFileSync(file), { params }).length
}
