import { describe, expect, it } from 'vitest'
import { LAYERS, layersOf } from '../../../../../src/games/city-quiz/view/reveal/emblem-layers.ts'
import type { Paint } from '../../../../../src/games/city-quiz/view/reveal/emblem-layers.ts'
import { CREAM, LIGHT, NIGHT, RUST, SKY } from '../../../../../src/theme/tokens.ts'

const face = (fill: string): Paint => ({ fill, stroke: 'none', strokeWidth: 1 })
const line = (stroke: string, strokeWidth: number): Paint => ({ fill: 'none', stroke, strokeWidth })

describe('the layers of an emblem', () => {
  it('what is painted before the motif is the sky', () => {
    expect(layersOf([face(SKY[0]), face(SKY[1]), face(NIGHT), face(CREAM)])).toEqual([
      'sky',
      'sky',
      'sky',
      'roofs',
    ])
  })

  it('cream lines link stars, cream faces are roofs, rust is in their windows, amber is a star', () => {
    const layers = layersOf([line(CREAM, 3.6), face(CREAM), face(RUST), face(LIGHT.lamp)])
    expect(layers).toEqual(['links', 'roofs', 'roofs', 'stars'])
  })

  it('the hands of a clock go with its face', () => {
    expect(layersOf([face(CREAM), face(LIGHT.lamp), line(SKY[0], 2.6)])).toEqual([
      'roofs',
      'stars',
      'stars',
    ])
  })

  it('the engraved line inside the arch belongs to the frame', () => {
    expect(layersOf([face(CREAM), line(CREAM, 0.5)])).toEqual(['roofs', 'frame'])
  })

  it('colours are read in small letters, too', () => {
    expect(layersOf([face(LIGHT.lamp.toLowerCase())])).toEqual(['stars'])
  })

  it('the frame is in front and the sky behind all', () => {
    expect([LAYERS.at(0), LAYERS.at(-1)]).toEqual(['sky', 'frame'])
  })
})
