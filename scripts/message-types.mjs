// Writes the types of all messages (src/kit/messages) anew from the English catalogue.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allMessageTypes, messageTypes } from './messages/message-types.mjs'

const root = resolve(import.meta.dirname, '..')
const english = join(root, 'src/i18n/messages/en')
const folder = join(root, 'src/kit/messages')

const areas = readdirSync(english)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort()

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const area of areas) {
  const messages = JSON.parse(readFileSync(join(english, `${area}.json`), 'utf8'))
  writeFileSync(join(folder, `${area}.ts`), await messageTypes(area, messages))
}
writeFileSync(join(folder, 'message-params.ts'), await allMessageTypes(areas))
