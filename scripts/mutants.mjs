/**
 * `npm run mutants`: changes the code in many small ways, one at a time, and counts how many of these mutants the
 * tests notice, by folder. `-- src/kit` tries some folders or files only; without any, all rooms that
 * `mutants/rooms.mjs` names are tried, which takes hours. WORKERS: how many at once (2). SAMPLE=200: so many mutants of
 * each room, the same ones while its files stay as they are.
 * Reports and a list of the survivors are left in `.cache/mutants`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOMS, roomOf } from './mutants/rooms.mjs'
import { percentOf, scoresOf, sumOf, survivorsOf } from './mutants/score.mjs'
import { fetchOwnPackage } from './own-package.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const OUT = join(ROOT, '.cache/mutants')

const paths = process.argv.slice(2).map((path) => path.replaceAll('\\', '/').replace(/\/+$/, ''))
const missing = paths.filter((path) => !existsSync(join(ROOT, path)))
if (missing.length > 0) fail(`There is no ${missing.join(', no ')}`)
const wanted =
  paths.length > 0
    ? paths.map((path) => ({ path, room: roomOf(path) }))
    : ROOMS.map((room) => ({ path: room.folder, room }))
const tried = wanted.filter(({ path }) => existsSync(join(ROOT, path)))

const { SAMPLE } = process.env
if (SAMPLE !== undefined && !(Number(SAMPLE) >= 1))
  fail(`SAMPLE is a number of mutants, not ${SAMPLE}`)

process.chdir(ROOT)
mkdirSync(OUT, { recursive: true })
fetchOwnPackage(join(ROOT, 'scripts/mutants'), 'the mutation tester')
const { tryMutants } = await import('./mutants/try-mutants.mjs')

let isKept = true
for (const { path, room } of tried) {
  const started = Date.now()
  const sample = SAMPLE === undefined ? room.sample : Number(SAMPLE)
  const files = await tryMutants({ ...room, sample }, path, OUT)
  const scores = scoresOf(files)
  const sum = sumOf(scores)
  const survivors = join(OUT, `${path.replaceAll('/', '-')}.survivors.txt`)
  writeFileSync(survivors, `${survivorsOf(files).join('\n')}\n`)
  if (percentOf(sum) < room.promise) isKept = false
  console.log(`\n${path}: ${((Date.now() - started) / 60_000).toFixed(1)} min`)
  for (const [folder, score] of scores) console.log(lineOf(folder, score))
  console.log(`${lineOf(`in all, of ${room.promise}% promised`, sum)}\nSurvivors: ${survivors}`)
}
process.exit(isKept ? 0 : 1)

function lineOf(name, { dead, all }) {
  const percent = percentOf({ dead, all }).toFixed(1).padStart(5)
  return `  ${name.padEnd(50)} ${percent}%  ${String(dead).padStart(5)} of ${all}`
}

function fail(reason) {
  console.error(reason)
  process.exit(2)
}
