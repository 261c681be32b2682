import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../../src/kiosk/journal/reading/csv.ts'
import { readCsv } from '../../support/read-csv.ts'

describe('a line of CSV', () => {
  const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ',', '"', "'", 'a', 'è', ' ')
  const texts = fc.oneof(fc.string(), fc.string({ unit: signs }))

  it('is read back as it was, but for the apostrophe before what would be run', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (values) => {
        const [row] = readCsv(csvLine(values))
        expect(row?.map((field) => field.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
          values.map((value) => value.replace(/^'(?=[=+\-@\t\r\n])/, '')),
        )
        for (const field of row ?? []) expect(field).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps numbers as they are, and leaves out what is not there', () => {
    expect(csvLine([-5, true, null, undefined, '-5', { a: [1] }])).toBe(
      `-5,true,,,'-5,"{""a"":[1]}"\r\n`,
    )
  })
})
