// What a visitor of a page downloads, brotli-compressed as a host sends it.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { entryOfPage } from '../entry-of-page.mjs'
import { manifestOf } from '../pages.mjs'

const PACK = 'packs/torino-2026'

/**
 * Weighs a page and its parts against its budget.
 * @param {import('../vite/page.ts').Page} page
 * @param {string} folder where the pages were built
 * @returns {{ lines: string[], failures: string[] }} what it weighs, and what is wrong with that
 */
export function weighPage(page, folder) {
  const { html, early, budget } = page
  const manifest = JSON.parse(readFileSync(join(folder, manifestOf(page)), 'utf8'))
  const start = entryOfPage(folder, html, manifest)
  const assets = readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`)
  const fonts = assets.filter((file) => early?.faces.test(file))
  const sounds = assets.filter((file) => /\/sprite-/.test(file))

  /** All that the page waits for. Typefaces come later. */
  const front = [html, 'favicon.svg', ...filesOf(start), ...texts('page'), ...pack()]
  const lines = []
  const failures = []

  report(`${html}, all in`, front, budget.page)
  if (budget.games) weighGames(budget.games)
  for (const [part, { entry, after, limit }] of Object.entries(budget.parts)) {
    const there = [...filesOf(start), ...(after ? withPart(after) : [])]
    report(`part: ${part}`, entry ? beyond(there, withPart(part)) : filesOf(start), limit)
  }
  for (const file of [...pack(), ...fonts, ...(budget.games ? sounds : [])]) report(file, [file])
  return { lines, failures }

  /** The files of a part, and those of what it comes after or is weighed with. */
  function withPart(part) {
    const { entry, after, beside } = budget.parts[part]
    return [after, beside].flatMap((other) => (other ? withPart(other) : [])).concat(filesOf(entry))
  }

  function weighGames({ parts, needs, avoids, first, further }) {
    const partFiles = (part) => filesOf(budget.parts[part].entry)
    /** All that a game waits for when it is the first thing that is opened, typefaces included. */
    const firstFiles = (game) => [
      ...front,
      ...fonts,
      ...texts('games'),
      ...partFiles(needs),
      ...partFiles(game),
    ]
    for (const game of parts) report(`first game, all in: ${game}`, firstFiles(game), first)
    // What a game shares with the game before is not fetched again.
    for (const game of parts)
      for (const before of parts.filter((other) => other !== game))
        report(`${game} after ${before}`, beyond(firstFiles(before), partFiles(game)), further)
    const [avoided] = partFiles(avoids)
    for (const game of parts)
      for (const file of [avoided, ...sounds])
        if (firstFiles(game).includes(file))
          failures.push(`${file} is fetched with ${game}: ${avoids} only when it is wanted`)
    for (const [what, files] of Object.entries({ fonts, sounds, words: texts('page') }))
      if (files.length === 0) failures.push(`The build has no ${what}`)
  }

  function report(what, files, limit = Infinity) {
    const size = [...new Set(files)].reduce((sum, file) => sum + packed(file), 0) / 1000
    const of = limit === Infinity ? '' : ` of ${limit}`
    lines.push(`${what.padEnd(54)} ${size.toFixed(1).padStart(6)} kB${of}`)
    if (size > limit) failures.push(`TOO LARGE: ${what}`)
  }

  /** An entry with everything it imports at once; what it imports later is not counted. */
  function filesOf(key, seen = new Set()) {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build of ${html} has no ${key}`)
    if (seen.has(key)) return []
    seen.add(key)
    const own = [chunk.file, ...(chunk.css ?? [])]
    const imported = (chunk.imports ?? []).flatMap((each) => filesOf(each, seen))
    return [...new Set([...own, ...imported])]
  }

  /** One part of the messages, in the language in which it is longest. */
  function texts(part) {
    const files = Object.entries(manifest)
      .filter(([key]) => key.startsWith('virtual:catalog/') && key.endsWith(`-${part}`))
      .map(([, { file }]) => file)
    return longest(files)
  }

  /** The structure of the built-in pack, and its texts in the longest language. */
  function pack() {
    if (!early?.pack) return []
    const files = readdirSync(join(folder, 'packs'))
      .map((file) => `packs/${file}`)
      .filter((file) => file.startsWith(`${PACK}.`) && /\.\w+\.json$/.test(file))
    return [`${PACK}.json`, ...longest(files)]
  }

  function longest(files) {
    return files.sort((one, other) => packed(other) - packed(one)).slice(0, 1)
  }

  /** As the host sends it: compressed where the build has left a compressed file beside it. */
  function packed(file) {
    const path = join(folder, file)
    if (!existsSync(path)) throw new Error(`The build has no ${file}`)
    return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
  }
}

function beyond(there, files) {
  return files.filter((file) => !there.includes(file))
}
