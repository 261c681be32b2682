import { describe, expect, it } from 'vitest'
import { readPackText } from '../../../../../scripts/packs/read-pack.ts'
import { readPackFiles } from '../../../../../src/kiosk/page/staff/panel/booth/read-pack-files.ts'
import type { ReadFiles } from '../../../../../src/kiosk/page/staff/panel/booth/read-pack-files.ts'

type Changed = Record<string, unknown>

const built = readPackText()
const structure = { ...(JSON.parse(built.structure) as Changed), id: 'schools', languages: ['en'] }
const texts = { ...(JSON.parse(built.texts['en'] ?? '') as Changed), pack: 'schools' }

const fileOf = (content: unknown, name = 'any.json'): File =>
  new File([JSON.stringify(content)], name)
const reasonsOf = (read: ReadFiles): readonly unknown[] =>
  read.ok ? [] : read.faults.map(({ where, text }) => [where, 'key' in text ? text.key : ''])

describe('a pack from files', () => {
  it('is read from its structure and its texts, whatever the files are called', async () => {
    const read = await readPackFiles([fileOf(texts), fileOf(structure)])
    expect(reasonsOf(read)).toEqual([])
    if (!read.ok) return
    expect(read.pack.id).toBe('schools')
    expect([...read.files.keys()].toSorted()).toEqual([
      'packs/schools.en.json',
      'packs/schools.json',
    ])
  })

  it('is refused without its structure, or without its texts', async () => {
    expect(reasonsOf(await readPackFiles([fileOf(texts)]))).toEqual([
      ['', 'booth.staff.pack.noStructure'],
    ])
    expect(reasonsOf(await readPackFiles([fileOf(structure)]))).toEqual([
      ['', 'pack.reason.unknown'],
    ])
  })

  it('is refused with each fault and its place', async () => {
    const puzzles = (structure as unknown as { puzzles: Changed[] }).puzzles
    const wrong = { ...structure, puzzles: [{ ...puzzles[0], minutes: 0 }, ...puzzles.slice(1)] }
    expect(reasonsOf(await readPackFiles([fileOf(wrong), fileOf(texts)]))).toEqual([
      ['puzzles.0.minutes', 'pack.reason.wrong'],
    ])
  })

  it('is refused where a puzzle of it could not be played', async () => {
    const puzzles = (structure as unknown as { puzzles: Changed[] }).puzzles
    const wrong = { ...structure, puzzles: [{ ...puzzles[0], spec: {} }, ...puzzles.slice(1)] }
    const reasons = reasonsOf(await readPackFiles([fileOf(wrong), fileOf(texts)]))
    expect(reasons.length).toBeGreaterThan(0)
    expect(String((reasons[0] as string[])[0])).toContain(String(puzzles[0]?.['id']))
  })

  it('cannot take the place of the built-in one', async () => {
    expect(reasonsOf(await readPackFiles([fileOf(JSON.parse(built.structure))]))).toEqual([
      ['id', 'booth.staff.pack.builtIn'],
    ])
  })
})

describe('what is no pack', () => {
  it('is refused by its first bytes, before the rest of it is read', async () => {
    const film = new File([new Uint8Array([0, 0, 0, 32, 102, 116, 121, 112, 0xff])], 'film.mp4')
    film.text = () => Promise.reject(new Error('Nobody reads a film to its end'))
    expect(reasonsOf(await readPackFiles([film]))).toEqual([
      ['film.mp4', 'booth.staff.pack.notText'],
    ])
  })

  it('is refused by its size alone', async () => {
    const film = new File([], 'film.json')
    Object.defineProperty(film, 'size', { value: 4_000_000_000 })
    film.slice = () => {
      throw new Error('Nobody looks into a film')
    }
    expect(reasonsOf(await readPackFiles([film]))).toEqual([
      ['film.json', 'booth.staff.pack.tooLarge'],
    ])
  })

  it.each(['', 'Dear all,', '[1]', '{"name":"package"}'])(
    'is refused with its name: %s',
    async (text) => {
      expect(reasonsOf(await readPackFiles([new File([text], 'letter.txt')]))).toEqual([
        ['letter.txt', 'booth.staff.pack.noPack'],
      ])
    },
  )

  it('is not a text whose letters the first bytes cut in two', async () => {
    const padded = new File([`${' '.repeat(4095)}è`], 'a.json')
    expect(reasonsOf(await readPackFiles([padded]))).toEqual([
      ['a.json', 'booth.staff.pack.noPack'],
    ])
  })
})
