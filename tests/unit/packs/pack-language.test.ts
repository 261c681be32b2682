import { describe, expect, it } from 'vitest'
import { rankPackLanguages } from '../../../src/packs/pack-language.ts'

describe('the languages of a pack, as a reader would have them', () => {
  it('are those that are wanted, then English, then the pack’s own order', () => {
    const pack = ['fr', 'it', 'en', 'es']
    expect(rankPackLanguages(pack, ['es', 'it'])).toEqual(['es', 'it', 'en', 'fr'])
    expect(rankPackLanguages(pack, ['de'])).toEqual(['en', 'fr', 'it', 'es'])
    expect(rankPackLanguages(['fr', 'it'], ['de'])).toEqual(['fr', 'it'])
    expect(rankPackLanguages([], ['de'])).toEqual([])
  })

  it('are found whole before they are found by their base, in any case', () => {
    const pack = ['pt-PT', 'pt-BR', 'es']
    expect(rankPackLanguages(pack, ['PT-br'])[0]).toBe('pt-BR')
    expect(rankPackLanguages(pack, ['pt-AO'])[0]).toBe('pt-PT')
    expect(rankPackLanguages(pack, ['es-MX'])[0]).toBe('es')
    expect(rankPackLanguages(['ES-mx', 'en-GB'], ['es'])).toEqual(['ES-mx', 'en-GB'])
    expect(rankPackLanguages(['fr', 'en-GB'], [])).toEqual(['en-GB', 'fr'])
  })
})
