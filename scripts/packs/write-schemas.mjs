// Writes the JSON Schemas of packs and of the journal into `docs/`, for editors that check a file while it is written
// and for whoever reads a journal.
// They are made from the schemas by which the page reads packs (src/packs/pack-schema.ts) and
// writes its journal (src/kiosk/journal/journal-entry.ts).
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const { module } = await runnerImport(resolve(root, 'scripts/packs/json-schemas.ts'), { root })

for (const [name, schema] of Object.entries(module.jsonSchemas()))
  await writeFile(resolve(root, 'docs', name), schema)
