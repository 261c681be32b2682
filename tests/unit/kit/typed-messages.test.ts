import { expect, it } from 'vitest'
import { err } from '../../../src/kit/result.ts'
import { msg } from '../../../src/kit/text.ts'

// The compiler holds these: `tsc` fails where an expected error does not come.

it('a message takes a key of the catalogues and just the parameters of its sentence', () => {
  expect(msg('grid.left', { count: 2 })).toEqual({ key: 'grid.left', params: { count: 2 } })
  expect(msg('app.close')).toEqual({ key: 'app.close' })
  // @ts-expect-error no such key
  msg('grid.lefft', { count: 2 })
  // @ts-expect-error a parameter is missing
  msg('grid.left', {})
  // @ts-expect-error all parameters are missing
  msg('grid.left')
  // @ts-expect-error a parameter too many
  msg('grid.left', { count: 2, total: 3 })
  // @ts-expect-error a plural counts
  msg('grid.left', { count: '2' })
  // @ts-expect-error the sentence has no parameter
  msg('app.close', { count: 2 })
})

it('a refusal takes a key of a reason and just its parameters', () => {
  expect(err('pack.reason.newer')).toEqual({ ok: false, reason: { code: 'pack.reason.newer' } })
  // @ts-expect-error a message, but no reason
  err('app.close')
  // @ts-expect-error a parameter is missing
  err('pack.reason.unknown')
  // @ts-expect-error a reason is plain data
  err('pack.reason.unknown', { pack: msg('app.close') })
})
