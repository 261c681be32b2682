import { describe, expect, it } from 'vitest'
import type { SignId } from '../../../../../src/games/city-quiz/core/spec.ts'
import {
  comparePlaces,
  pageAfter,
} from '../../../../../src/games/city-quiz/view/compare/compare-places.ts'

const ash = 'ash' as SignId
const cedar = 'cedar' as SignId
const birch = 'birch' as SignId
const nothing = { mine: null, theirs: null, own: null, changing: null }

describe('who is compared', () => {
  it('without a result, my sign is asked for first', () => {
    expect(comparePlaces(nothing)).toEqual({ mine: null, theirs: null, picking: 'mine' })
  })

  it('my result is preset, so that only the other sign is asked for', () => {
    expect(comparePlaces({ ...nothing, own: ash })).toEqual({
      mine: ash,
      theirs: null,
      picking: 'theirs',
    })
  })

  it('the address goes before my result', () => {
    expect(comparePlaces({ ...nothing, mine: cedar, own: ash }).mine).toBe(cedar)
  })

  it('nothing is asked when both are known', () => {
    expect(comparePlaces({ ...nothing, mine: ash, theirs: cedar }).picking).toBeNull()
  })

  it('a known side is asked for when the player wants to change it', () => {
    const places = comparePlaces({ ...nothing, mine: ash, theirs: cedar, changing: 'mine' })
    expect(places).toEqual({ mine: ash, theirs: cedar, picking: 'mine' })
  })
})

describe('the page after a pick', () => {
  it('my sign leads to the question for the other', () => {
    expect(pageAfter(comparePlaces(nothing), ash)).toEqual(['compare', 'ash'])
  })

  it('the other sign leads to the comparison, also with a preset sign of mine', () => {
    const places = comparePlaces({ ...nothing, own: ash })
    expect(pageAfter(places, cedar)).toEqual(['compare', 'ash', 'cedar'])
  })

  it('a change of one side keeps the other', () => {
    const both = { ...nothing, mine: ash, theirs: cedar }
    const mine = comparePlaces({ ...both, changing: 'mine' })
    const theirs = comparePlaces({ ...both, changing: 'theirs' })
    expect(pageAfter(mine, birch)).toEqual(['compare', 'birch', 'cedar'])
    expect(pageAfter(theirs, birch)).toEqual(['compare', 'ash', 'birch'])
  })
})
