/** Records the hashes of those of Phaser's private files that the game is built of, in `sources.json`. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const RECORD = join(import.meta.dirname, 'sources.json')

/**
 * Of each file, by name: its role, a space, its hash.
 * @param folder Phaser's `src`
 * @param sources the version, and a Map from each file to what became of it
 */
export function hashSources(folder, { version, roles }) {
  const files = {}
  for (const part of [...roles.keys()].sort(byName))
    files[part] = `${roles.get(part)} ${hashOf(readFileSync(join(folder, part)))}`
  return { version, files }
}

const byName = (one, other) => (one < other ? -1 : 1)

export function recordSources(folder, sources) {
  const record = hashSources(folder, sources)
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
  console.log(`${Object.keys(record.files).length} files of Phaser ${record.version} are recorded`)
}

/** The start of a file's hash, which is enough to tell files apart. Line ends make no difference. */
export function hashOf(content) {
  const text = content.toString('utf8').replaceAll('\r\n', '\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
