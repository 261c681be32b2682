// The part of the build that a page begins with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The key, in Vite's manifest, of the script that a page starts.
 * @param {string} folder where the pages were built
 * @param {string} page the name of its file
 * @param {Readonly<Record<string, { readonly file: string }>>} manifest
 * @returns {string}
 */
export function entryOfPage(folder, page, manifest) {
  const html = readFileSync(join(folder, page), 'utf8')
  const [, file] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html) ?? []
  const entry = Object.entries(manifest).find(([, part]) => part.file === file)
  if (!entry) throw new Error(`${page} begins with no part of the build`)
  return entry[0]
}
