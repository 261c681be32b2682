import { describe, expect, it } from 'vitest'
import { measureOf } from '../../../src/theme/fitted.ts'

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
