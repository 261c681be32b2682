import { describe, expect, it } from 'vitest'
import { measureInTwo, measureOf } from '../../../src/theme/fitted.ts'

describe('the measure of a title', () => {
  it('is that of its longest word', () => {
    expect(measureOf('Nachhaltig durcheinandergebracht')).toBe(21)
  })

  it('ends words at hyphens, soft ones too', () => {
    expect(measureOf('Garmisch-Partenkirchen')).toBe(13)
    expect(measureOf('Klima\u00ADneutralitäts\u00ADgitter')).toBe(12)
  })

  it('counts what readers call letters', () => {
    expect(measureOf('e\u0301te\u0301')).toBe(3)
  })

  it('is nothing for no words', () => {
    expect(measureOf('')).toBe(0)
  })
})

describe('the measure of a title in two lines', () => {
  it('is that of the longer line where they are most even', () => {
    expect(measureInTwo('Lampi di genio')).toBe(8)
    expect(measureInTwo('We can do all of it now')).toBe(13)
  })

  it('is that of a single word', () => {
    expect(measureInTwo('Ideen')).toBe(5)
  })

  it('is nothing for no words', () => {
    expect(measureInTwo('')).toBe(0)
  })
})
