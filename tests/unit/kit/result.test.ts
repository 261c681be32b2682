import { expect, it } from 'vitest'
import { err, ok } from '../../../src/kit/result.ts'

it('an outcome is a value, or a reason with what its sentence needs', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 })
  expect(err('pack.reason.newer')).toStrictEqual({
    ok: false,
    reason: { code: 'pack.reason.newer' },
  })
  expect(err('pack.reason.unknown', { pack: 'torino' })).toStrictEqual({
    ok: false,
    reason: { code: 'pack.reason.unknown', params: { pack: 'torino' } },
  })
})
