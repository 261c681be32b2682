import fc from 'fast-check'
import type { Json } from '../../../src/games/contract.ts'
import type { Example } from '../../contract/examples.ts'

/** What the contract tests play. */
export const nullExample: Example = {
  file: { spec: { presses: 2 }, texts: { en: { button: 'Press', done: 'It is pressed.' } } },
  moves: fc.oneof(fc.constant({ type: 'press' }), fc.jsonValue() as fc.Arbitrary<Json>),
}
