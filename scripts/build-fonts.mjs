/**
 * Makes smaller font files of the Latin letters in `.cache/fonts`, so that a quarter less is fetched before
 * the first game can be played. Only the weights and features stay that the pages use. Other scripts stay as
 * their packages have them. A weight that is missing here causes no error: browsers show the nearest one.
 * `tests/architecture/weights.test.ts` therefore compares this file with the weights that are asked for.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const SCRIPT = fileURLToPath(import.meta.url)
const ROOT = resolve(import.meta.dirname, '..')
const PACKAGES = join(ROOT, 'node_modules/@fontsource-variable')
const FOLDER = join(ROOT, '.cache/fonts')
const STAMP = join(FOLDER, 'stamp.json')

/** The files, as their packages name them, and the weights that are kept of each. */
export const FACES = {
  'piazzolla-latin-wght-normal.woff2': { family: 'piazzolla', min: 820, max: 820 },
  'piazzolla-latin-wght-italic.woff2': { family: 'piazzolla', min: 420, max: 640 },
  'commissioner-latin-wght-normal.woff2': { family: 'commissioner', min: 420, max: 700 },
}

/**
 * Kerning, ligatures, forms by context and language, accents on their letters, figures of
 * one width, forms by weight.
 */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'rclt', 'rvrn']

/** The letters that the packages' style sheets fetch these files for. */
const LETTERS = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfffd, 0xfffd],
]

/** Where the smaller version of a file lies. */
export function faceFile(name) {
  return join(FOLDER, name)
}

/** Makes the files, unless there are some of these packages and of this script. */
export async function buildFonts() {
  const stamp = JSON.stringify(await sources())
  if ((await readOrNull(STAMP)) === stamp) return
  await mkdir(FOLDER, { recursive: true })
  for (const [name, face] of Object.entries(FACES)) await buildFace(name, face)
  await replaceFile(STAMP, stamp)
}

async function sources() {
  const families = [...new Set(Object.values(FACES).map(({ family }) => family))]
  const packages = families.map((family) =>
    readFile(join(PACKAGES, family, 'package.json'), 'utf8'),
  )
  const versions = (await Promise.all(packages)).map((text) => JSON.parse(text).version)
  const script = createHash('sha256')
    .update(await readFile(SCRIPT))
    .digest('hex')
  return { versions, script }
}

async function buildFace(name, { family, min, max }) {
  const whole = await readFile(join(PACKAGES, family, 'files', name))
  const slim = await subsetFont(whole, textOf(LETTERS), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: min === max ? min : { min, max } },
  })
  await replaceFile(faceFile(name), slim)
}

function textOf(ranges) {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .join('')
}

async function replaceFile(file, content) {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

const readOrNull = (file) => readFile(file, 'utf8').catch(() => null)

if (process.argv[1] === SCRIPT) await buildFonts()
