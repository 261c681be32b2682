import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatSpriteMap, layOut } from '../../../assets/sound/lay-out.mjs'
import { SOUND_NAMES } from '../../../src/sound/sound-name.ts'
import { spansOf } from '../../../src/sound/sprite-map.ts'

const FOLDER = resolve(import.meta.dirname, '../../../assets/sound')
const file = (name: string): Buffer => readFileSync(resolve(FOLDER, name))
const map = JSON.parse(file('sprite.json').toString()) as { sounds: object; length: number }

/** The length of an MPEG-4 file in milliseconds, from its movie header of version 0. */
function lengthOfM4a(bytes: Buffer): number {
  const header = bytes.indexOf('mvhd') + 4
  return (bytes.readUInt32BE(header + 16) / bytes.readUInt32BE(header + 12)) * 1000
}

/** The length of a WebM file in milliseconds: the element of 8 bytes behind the id 44 89. */
function lengthOfWebm(bytes: Buffer): number {
  return bytes.readDoubleBE(bytes.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3)
}

describe('the audio sprite', () => {
  it('has the sounds that the game plays and no others', () => {
    expect(Object.keys(map.sounds)).toEqual([...SOUND_NAMES])
  })

  it.each(SOUND_NAMES)('has every variant of %s within its length', (name) => {
    const spans = spansOf(name)
    expect(spans.length).toBeGreaterThan(0)
    for (const [start, length] of spans) {
      expect(start).toBeGreaterThan(0)
      expect(length).toBeGreaterThan(50)
      expect(start + length).toBeLessThanOrEqual(map.length)
    }
  })

  it('lets no sound run into the next', () => {
    const spans = SOUND_NAMES.flatMap((name) => spansOf(name)).sort(([a], [b]) => a - b)
    for (const [index, [start]] of spans.entries()) {
      const [before = 0, length = 0] = spans[index - 1] ?? []
      expect(start).toBeGreaterThan(before + length)
    }
  })

  it('what happens often has several variants', () => {
    for (const name of ['touch', 'place', 'mark', 'complete', 'word'] as const)
      expect(spansOf(name).length).toBeGreaterThanOrEqual(3)
  })

  it('is as long in both formats as its map says, and light', () => {
    for (const length of [lengthOfM4a(file('sprite.m4a')), lengthOfWebm(file('sprite.webm'))])
      expect(Math.abs(length - map.length)).toBeLessThan(60)
    for (const name of ['sprite.m4a', 'sprite.webm']) expect(file(name).length).toBeLessThan(60_000)
  })

  it('was made from the score as it stands', () => {
    expect(map).toEqual(formatSpriteMap(layOut()))
  })
})
