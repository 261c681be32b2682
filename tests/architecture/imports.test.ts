import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/**
 * The rings, from the innermost outwards. A file may import from its own place and from those that
 * its line names; nothing else.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  contract: ['kit'],
  later: [],
  core: ['kit', 'contract'],
  entry: ['kit', 'core', 'session', 'visit', 'theme', 'art', 'screen', 'view'],
  registry: ['screen', 'entry'],
  session: ['kit', 'contract'],
  handover: ['kit', 'contract', 'session'],
  visit: ['kit', 'contract', 'later', 'session', 'i18n', 'sound', 'stage'],
  packs: ['kit', 'contract'],
  i18n: ['kit'],
  theme: ['kit', 'later'],
  trusted: [],
  art: ['trusted', 'kit', 'theme'],
  sound: ['kit'],
  platform: ['trusted', 'kit', 'later', 'session', 'sound', 'visit'],
  stage: ['kit', 'later', 'theme'],
  a11y: ['kit', 'contract', 'later'],
  maker: ['trusted', 'kit', 'contract', 'core', 'visit'],
  screen: [
    'kit',
    'contract',
    'later',
    'session',
    'visit',
    'packs',
    'i18n',
    'theme',
    'art',
    'sound',
    'stage',
    'a11y',
  ],
  share: ['kit', 'theme', 'art', 'stage', 'screen'],
  kiosk: ['kit', 'contract', 'later', 'session', 'visit'],
  view: [
    'kit',
    'contract',
    'later',
    'core',
    'maker',
    'session',
    'visit',
    'packs',
    'i18n',
    'theme',
    'art',
    'sound',
    'stage',
    'a11y',
    'screen',
    'share',
  ],
  app: [
    'kit',
    'contract',
    'registry',
    'later',
    'session',
    'handover',
    'visit',
    'packs',
    'i18n',
    'theme',
    'art',
    'sound',
    'platform',
    'stage',
    'a11y',
    'screen',
    'view',
  ],
  main: ['app'],
  boothPage: [
    'kit',
    'contract',
    'registry',
    'later',
    'session',
    'handover',
    'visit',
    'kiosk',
    'packs',
    'i18n',
    'theme',
    'art',
    'platform',
    'stage',
    'a11y',
    'screen',
    'share',
    'app',
  ],
  offline: [],
  engine: ['kit', 'core'],
  formats: ['kit', 'core'],
  cli: ['kit', 'core', 'formats', 'i18n'],
}

/** Packages that only the named rings may use; a package not named here may be used by none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  valibot: ['core', 'maker', 'session', 'visit', 'packs', 'kiosk'],
  idb: ['kiosk'],
  '@noble/hashes/pbkdf2.js': ['kiosk'],
  '@noble/hashes/sha2.js': ['kiosk'],
  preact: ['a11y', 'screen', 'share', 'entry', 'view', 'app', 'boothPage', 'theme', 'art'],
  'preact/hooks': ['a11y', 'screen', 'share', 'entry', 'view', 'app', 'boothPage'],
  'qrcode-generator': ['boothPage'],
  pdfkit: ['boothPage'],
  '@lingui/core': ['i18n'],
  phaser: ['stage', 'view'],
  howler: ['platform'],
  'workbox-core': ['offline'],
  'workbox-expiration': ['offline'],
  'workbox-precaching': ['offline'],
  'workbox-routing': ['offline'],
  'workbox-strategies': ['offline'],
  commander: ['cli'],
  'cli-progress': ['cli'],
}

/** What the core must not touch, so that it runs in a worker, on the command line and in tests. */
const IMPURE =
  /\b(Math\.random|Date\.now|new Date\b|performance\.|document\.|window\.|localStorage|setTimeout|setInterval|requestAnimationFrame|fetch\()/

function ringOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/')
  if (top === 'main.ts') return 'main'
  if (top === 'engine.ts') return 'engine'
  if (top === 'kiosk') return second === 'page' ? 'boothPage' : 'kiosk'
  if (top !== 'games') return top
  if (second === 'registry.ts') return 'registry'
  if (/^entry\b/.test(third)) return 'entry'
  return ['core', 'maker', 'view'].includes(third) ? third : 'contract'
}

function gameOf(file: string): string | null {
  const [top, game, inner] = file.split('/')
  return top === 'games' && inner ? (game ?? null) : null
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'))

function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8')
  return [...source.matchAll(/(?<![.\w])(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] as string,
  )
}

function checkImport(file: string, target: string): string | null {
  const ring = ringOf(file)
  if (
    target.endsWith('.css') ||
    target.startsWith('virtual:') ||
    /^@(?:fontsource|expo-google-fonts)/.test(target)
  )
    return null
  if (target.startsWith('node:') && ring === 'cli') return null
  if (!target.startsWith('.')) {
    const allowed = PACKAGES[target]
    return allowed?.includes(ring) ? null : `${file} (${ring}) may not use the package ${target}`
  }
  const other = relative(SRC, resolve(join(SRC, dirname(file)), target)).replace(/\?.*$/, '')
  if (other.startsWith('..')) return null
  const otherRing = ringOf(other)
  const games = [gameOf(file), gameOf(other)]
  if (games[0] && games[1] && games[0] !== games[1]) return `${file} reaches into another game`
  if (otherRing === ring) return null
  return MAY_IMPORT[ring]?.includes(otherRing)
    ? null
    : `${file} (${ring}) may not import ${other} (${otherRing})`
}

describe('imports run one way', () => {
  it('finds the files of the project', () => {
    expect(files.length).toBeGreaterThan(30)
  })

  it('no file imports from a ring outside of its own, from another game or an unnamed package', () => {
    const faults = files.flatMap((file) =>
      importsOf(file).map((target) => checkImport(file, target)),
    )
    expect(faults.filter((fault) => fault !== null)).toEqual([])
  })

  it('a forbidden import is found', () => {
    expect(checkImport('kit/rng.ts', '../session/session.ts')).toContain('may not import')
    expect(checkImport('games/anagram/core/a.ts', '../../city-quiz/core/b.ts')).toContain('another')
    expect(checkImport('kit/rng.ts', 'phaser')).toContain('package phaser')
    expect(checkImport('app/app.tsx', 'node:fs')).toContain('package node:fs')
  })

  it('the core has no clock, chance, storage or document', () => {
    const faults = files
      .filter((file) =>
        ['kit', 'core', 'contract', 'later', 'session', 'handover', 'formats'].includes(
          ringOf(file),
        ),
      )
      .filter((file) => IMPURE.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))))
    expect(faults).toEqual([])
  })

  it('lists, numbers, dates and names of languages are written in one place each, which knows what browsers lack', () => {
    const raw =
      /\bIntl\.(?:ListFormat|NumberFormat|DateTimeFormat|Collator|DisplayNames)\b(?!Part|Options)/
    const places = ['i18n/formats.ts', 'i18n/language-name.ts']
    const faults = files
      .filter((file) => !places.includes(file))
      .filter((file) => raw.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))))
    expect(faults).toEqual([])
    for (const place of places) expect(raw.test(readFileSync(join(SRC, place), 'utf8'))).toBe(true)
  })
})

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '')
}
