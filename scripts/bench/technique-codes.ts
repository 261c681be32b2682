import type { TechniqueId } from '../../src/games/letter-sudoku/core/techniques/technique-id.ts'

/**
 * What HoDoKu's library of positions calls a technique, and ours that find the same; with its variant
 * where that makes another technique of it.
 */
export const TECHNIQUE_CODES: Readonly<Record<string, readonly TechniqueId[]>> = {
  '0000': ['lastCell'],
  '0002': ['hiddenSingleBox', 'hiddenSingleLine'],
  '0003': ['nakedSingle'],
  '0100': ['pointing'],
  '0101': ['claiming'],
  // Locked sets are naked ones that lie in two units.
  '0110': ['nakedPair'],
  '0111': ['nakedTriplet'],
  '0200': ['nakedPair'],
  '0201': ['nakedTriplet'],
  '0202': ['nakedQuad'],
  '0210': ['hiddenPair'],
  '0211': ['hiddenTriplet'],
  '0212': ['hiddenQuad'],
  '0300': ['xWing'],
  '0301': ['swordfish'],
  '0302': ['jellyfish'],
  '0400': ['skyscraper'],
  '0401': ['twoStringKite'],
  '0402': ['emptyRectangle'],
  // A box with two places, which is a turbot fish.
  '0402-1': ['turbotFish'],
  '0403': ['turbotFish'],
  '0404': ['dualTwoStringKite'],
  '0405': ['dualEmptyRectangle'],
  '0600': ['uniqueRectangle1'],
  '0601': ['uniqueRectangle2'],
  '0602': ['uniqueRectangle3'],
  '0603': ['uniqueRectangle4'],
  '0604': ['uniqueRectangle5'],
  '0605': ['uniqueRectangle6'],
  '0606': ['hiddenRectangle'],
  '0607': ['avoidableRectangle1'],
  '0608': ['avoidableRectangle2'],
  '0610': ['bug1'],
  '0800': ['xyWing'],
  '0801': ['xyzWing'],
  '0803': ['wWing'],
}
