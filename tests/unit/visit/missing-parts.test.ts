import { expect, it } from 'vitest'
import { sayWhyMissing } from '../../../src/visit/missing-parts.ts'

it('what is said of a missing part goes with what its button does', () => {
  expect(sayWhyMissing('offline')).toEqual({
    text: { key: 'app.noConnection' },
    button: { key: 'app.tryAgain' },
  })
  expect(sayWhyMissing('gone')).toEqual({
    text: { key: 'app.partGone' },
    button: { key: 'app.reloadNow' },
  })
  expect(sayWhyMissing('back')).toEqual({
    text: { key: 'app.connectionBack' },
    button: { key: 'app.reloadNow' },
  })
})
