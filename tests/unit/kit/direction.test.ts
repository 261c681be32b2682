import { expect, it } from 'vitest'
import { directionOf } from '../../../src/kit/direction.ts'

it.each([
  ['CLIMATE', 'ltr'],
  ['ΚΛΙΜΑ', 'ltr'],
  ['КЛИМАТ', 'ltr'],
  ['אקלים', 'rtl'],
  ['مناخ', 'rtl'],
  ['ܐܩܠܝܡ', 'rtl'],
  ['ކްލައިމެޓް', 'rtl'],
  // Digits and signs say nothing; the first letter does.
  ['2030 אקלים', 'rtl'],
  ['100% CLIMATE', 'ltr'],
  ['123', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (text, direction) => expect(directionOf(text)).toBe(direction))
