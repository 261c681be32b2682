import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/packs/load-pack.ts'
import { parsePack } from '../../../src/packs/parse-pack.ts'

const text = { en: 'A', it: 'B' }

function packFile(change: object = {}): string {
  return JSON.stringify({
    format: 1,
    id: 'test',
    languages: ['en', 'it'],
    title: text,
    edition: text,
    deck: text,
    puzzles: [{ id: 'grid', game: 'letter-sudoku', title: text, deck: text, minutes: 5, spec: {} }],
    facts: [{ id: 'fact', theme: 'energy', city: null, text }],
    ...change,
  })
}

function reasonOf(file: string): { code: string; params?: object } | null {
  const pack = parsePack(file)
  return pack.ok ? null : pack.reason
}

describe('a pack file', () => {
  it('becomes a pack', () => {
    const pack = parsePack(packFile())
    expect(pack.ok && pack.value.puzzles[0]).toMatchObject({ id: 'grid', game: 'letter-sudoku' })
  })

  it('that is no JSON is refused', () => {
    expect(reasonOf('<!doctype html>')?.code).toBe('pack.reason.notJson')
  })

  it('of a newer format is refused as such', () => {
    expect(reasonOf(packFile({ format: 2 }))?.code).toBe('pack.reason.newer')
  })

  it('with something missing is refused with its place', () => {
    expect(reasonOf(packFile({ title: undefined }))).toEqual({
      code: 'pack.reason.missing',
      params: { where: 'title' },
    })
  })

  it('with something wrong is refused with its place, what was expected and what was found', () => {
    const puzzle = { id: 'a', game: 'chess', title: text, deck: text, minutes: 5, spec: {} }
    expect(reasonOf(packFile({ puzzles: [puzzle] }))).toMatchObject({
      code: 'pack.reason.wrong',
      params: {
        where: 'puzzles.0.game',
        expected: 'choice',
        options: 'letter-sudoku, anagram, city-quiz',
        found: '"chess"',
      },
    })
  })

  it('with a text that lacks one of its languages is refused with both', () => {
    expect(reasonOf(packFile({ deck: { en: 'A' } }))).toEqual({
      code: 'pack.reason.textMissing',
      params: { where: 'deck', language: 'it' },
    })
  })

  it('with an id that stands twice is refused', () => {
    const fact = { id: 'grid', theme: 'energy', city: null, text }
    expect(reasonOf(packFile({ facts: [fact] }))?.code).toBe('pack.reason.idTwice')
  })

  it('of any content whatever gives a pack or a reason, never an exception', () => {
    fc.assert(fc.property(fc.json(), (json) => typeof parsePack(json).ok === 'boolean'))
    fc.assert(fc.property(fc.string(), (junk) => typeof parsePack(junk).ok === 'boolean'))
  })

  it('cut off anywhere gives a reason', () => {
    const whole = packFile()
    for (let end = 0; end < whole.length; end += 7)
      expect(reasonOf(whole.slice(0, end))?.code).toBe('pack.reason.notJson')
  })
})

describe('loading a pack', () => {
  const answer =
    (status: number, body = '') =>
    async () =>
      new Response(body, { status })

  it.each([
    ['an id that is no name of a file', '../../etc', answer(200), 'pack.reason.unknown'],
    ['an id that no file has', 'nowhere', answer(404), 'pack.reason.unknown'],
    ['a server in trouble', 'torino', answer(503), 'pack.reason.unreachable'],
    ['no network', 'torino', () => Promise.reject(new TypeError()), 'pack.reason.unreachable'],
    ['a page instead of a file', 'torino', answer(200, '<html>'), 'pack.reason.notJson'],
  ])('%s gives its reason', async (_name, id, fetchFile, code) => {
    const pack = await loadPack(id, fetchFile)
    expect(pack.ok ? null : pack.reason.code).toBe(code)
  })

  it('asks for a file beside the page and for nothing else', async () => {
    const asked: string[] = []
    await loadPack('torino-2026', async (path) => {
      asked.push(path)
      return new Response(packFile())
    })
    expect(asked).toEqual(['packs/torino-2026.json'])
  })
})
