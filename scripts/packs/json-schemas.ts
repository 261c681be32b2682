import { toJsonSchema } from '@valibot/to-json-schema'
import { entrySchema } from '../../src/kiosk/journal/journal-entry.ts'
import { structureSchema, textsSchema } from '../../src/packs/pack-schema.ts'

/** The JSON Schemas of a pack's files and of a journal's entries, by the name of their file in `docs/`. */
export function jsonSchemas(): Record<string, string> {
  return {
    'pack.schema.json': formatted('A pack of puzzles: its structure', structureSchema),
    'pack-texts.schema.json': formatted(
      'A pack of puzzles: its texts in one language',
      textsSchema,
    ),
    'journal.schema.json': formatted('An entry of a booth’s journal', entrySchema),
  }
}

function formatted(title: string, schema: Parameters<typeof toJsonSchema>[0]): string {
  // Ignore what JSON Schema cannot say: a game's own part of a puzzle is any JSON here, and
  // only the page trims texts.
  const json = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    target: 'draft-2020-12',
  })
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`
}
