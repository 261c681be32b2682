import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { migratePack } from '../../../src/packs/migrate-pack.ts'
import type { PackMigration } from '../../../src/packs/migrate-pack.ts'

const noteOf =
  (note: string): PackMigration =>
  ({ structure, texts }) => ({
    structure,
    texts: { ...texts, [note]: Object.keys(texts).length },
  })
const steps = [noteOf('one to two'), noteOf('two to three')]

const migrate = (structure: Json) => migratePack({ structure, texts: {} }, steps)

describe('a pack of an older format', () => {
  it('goes through the steps from its own format on, in their order', () => {
    expect(migrate({ format: 1 })).toEqual({
      ok: true,
      value: { structure: { format: 1 }, texts: { 'one to two': 0, 'two to three': 1 } },
    })
    expect(migrate({ format: 2 })).toMatchObject({
      ok: true,
      value: { texts: { 'two to three': 0 } },
    })
    expect(migrate({ format: 3 })).toMatchObject({ ok: true, value: { texts: {} } })
  })
})

describe('a pack of a format that never was', () => {
  const faultOf = (found: string) => ({
    ok: false,
    reason: [
      {
        where: 'format',
        reason: {
          code: 'pack.reason.wrong',
          params: { where: 'format', expected: 'choice', options: '1, 2', found },
        },
      },
    ],
  })

  it.each([0.5, 1.5, -1])('is told with what it says: %j', (format) => {
    expect(migrate({ format })).toEqual(faultOf(String(format)))
  })

  it.each([{}, { format: 0 }, { format: '1' }, [], null, 'x'] as Json[])(
    'is told where it says none: %j',
    (structure) => expect(migrate(structure)).toEqual(faultOf('?')),
  )
})
