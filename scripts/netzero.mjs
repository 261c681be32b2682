// `npm run -s netzero -- …`: runs the command line from a checkout. Builds it first when it is missing or a
// source is newer, without printing to standard output. Runs it in this process, so that streams, signals and
// exit code are those of the command.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = resolve(import.meta.dirname, '..')
/** What `npm run build` makes, and what this script makes when that is missing or old. */
const BUILT = join(ROOT, 'dist-node')
const QUICK = join(ROOT, '.cache/netzero')

/** Everything that the built files are made of. */
const SOURCES = [
  'src/cli',
  'src/formats',
  'src/kit',
  'src/games/letter-sudoku/core',
  'src/games/contract.ts',
  'src/i18n',
  'scripts/vite',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
]

const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))))
let folder = [BUILT, QUICK].find(isFresh)
if (!folder) {
  await build()
  folder = QUICK
}
// npm runs scripts in the package's folder, but the user's file names are relative to the user's own folder.
if (process.env.npm_lifecycle_event === 'netzero') process.chdir(process.env.INIT_CWD ?? '.')
await import(pathToFileURL(entryOf(folder)).href)

function entryOf(folder) {
  return join(folder, 'netzero.js')
}

function isFresh(folder) {
  const entry = entryOf(folder)
  return existsSync(entry) && statSync(entry).mtimeMs >= newest
}

/** The time of the latest change below a path. A file that was deleted changes its folder. */
function newestIn(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/** Builds into a new folder first, so that another run at the same time never sees half a build. */
async function build() {
  const { createBuilder } = await import('vite')
  mkdirSync(dirname(QUICK), { recursive: true })
  const fresh = mkdtempSync(`${QUICK}-`)
  try {
    const builder = await createBuilder({ root: ROOT, logLevel: 'silent' })
    const { node } = builder.environments
    node.config.build.outDir = fresh
    await builder.build(node)
    swap(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function swap(fresh) {
  const old = `${fresh}-old`
  try {
    if (existsSync(QUICK)) renameSync(QUICK, old)
    renameSync(fresh, QUICK)
  } catch (cause) {
    // Another run was faster. Its build is the same.
    if (!existsSync(entryOf(QUICK))) throw cause
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
}
