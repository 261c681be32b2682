import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jsonSchemas } from '../../../scripts/packs/json-schemas.ts'

it.each(Object.entries(jsonSchemas()))(
  'docs/%s is as the schemas of the page are; `npm run schemas` writes it',
  (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/${name}`, 'utf8'))).toEqual(JSON.parse(schema))
  },
)

it('the JSON Schemas let unknown fields be', () => {
  for (const schema of Object.values(jsonSchemas()))
    expect(schema).not.toContain('"additionalProperties": false')
})
