// Writes the types of all messages (src/kit/messages) anew from the English catalogue.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { areaOf, messageFiles } from './messages/message-folders.mjs'
import { allMessageTypes, messageTypes } from './messages/message-types.mjs'

const folder = resolve(import.meta.dirname, '../src/kit/messages')

const files = messageFiles('en')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const file of files) {
  const messages = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(join(folder, `${areaOf(file)}.ts`), await messageTypes(areaOf(file), messages))
}
writeFileSync(
  join(folder, 'message-params.ts'),
  await allMessageTypes(files.map(areaOf).toSorted()),
)
