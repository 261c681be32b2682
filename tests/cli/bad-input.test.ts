import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY, LETTERS, NONE, PUZZLE, SEVERAL, SIXTEEN, SOLUTION, inLetters } from './puzzles.ts'
import { objectsIn, runNetzero } from './run-netzero.ts'

const folder = mkdtempSync(join(tmpdir(), 'netzero-'))
beforeAll(async () => void (await runNetzero(['--version'])))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const TEN = `ABCDEFGHIJ${'.'.repeat(71)}`
const BAD = [
  ['80 characters', PUZZLE.slice(1), 0, /80 characters instead of 81/],
  ['82 characters', `${PUZZLE}1`, 0, /82 characters instead of 81/],
  ['a table without a puzzle', `a;${PUZZLE.slice(1)}`, 0, /none of its 2 columns.*longest has 80/],
  ['ten letters', TEN, 0, /10 different letters \(A B C D E F G H I J\)/],
  ['a stray symbol', PUZZLE.replace('.', '/'), 0, /“\/” in row 1, column 1 is neither/],
  ['x for empty cells', PUZZLE.replaceAll('.', 'x'), 0, /“x” is a letter here and occurs 51 times/],
  ['a letter twice', PUZZLE.replace('.', '3'), 0, /Letter 3 appears twice in row 1/],
  ['no solution', NONE, 0, /leave no solution/],
  ['no givens', EMPTY, 2, /no printed letters/],
  ['16 givens', SIXTEEN, 2, /only 16 printed letters/],
  ['several solutions', SEVERAL, 2, /several solutions: row \d, column \d could hold/],
] as const

describe('a bad line', () => {
  const input = [
    '# every kind of bad line',
    PUZZLE,
    '',
    ...BAD.map(([, line]) => line),
    PUZZLE,
    '',
  ].join('\n')

  it('is named with its number and why, and the good ones around it are answered', async () => {
    const { code, out, err } = await runNetzero(['solve'], { input })
    expect(code).toBe(1)
    expect(out).toBe(`${SOLUTION}\n${SOLUTION}\n`)
    const lines = err.trimEnd().split('\n')
    for (const [index, [, , , why]] of BAD.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^line ${index + 4}: `))
      expect(lines[index]).toMatch(why)
    }
    expect(lines.slice(BAD.length)).toEqual([
      'Passed over 1 blank line and 1 comment line. 11 of 13 puzzles are bad.',
    ])
  })

  it.each(['solve', 'check'])('has its reason in the object of %s --json', async (command) => {
    const { code, out } = await runNetzero([command, '--json'], { input })
    expect(code).toBe(1)
    const objects = objectsIn(out)
    expect(objects.map(({ line }) => line)).toEqual([2, ...BAD.map((_, index) => index + 4), 15])
    for (const [index, [, puzzle, solutions, why]] of BAD.entries())
      expect(objects[index + 1]).toMatchObject({
        puzzle,
        solutions,
        reason: expect.stringMatching(why) as string,
      })
    expect(objects[0]).not.toHaveProperty('reason')
  })

  it.each(['rate', 'hint'])('has line and reason in the object of %s --json', async (command) => {
    const { code, out } = await runNetzero([command, '--json'], { input })
    expect(code).toBe(1)
    for (const object of objectsIn(out).slice(1, -1))
      expect(Object.keys(object)).toEqual(['line', 'reason'])
  })

  it('that is an argument counts as the line of its place', async () => {
    const { code, out, err } = await runNetzero(['solve', PUZZLE, PUZZLE.slice(1)])
    expect({ code, out }).toEqual({ code: 1, out: `${SOLUTION}\n` })
    expect(err).toMatch(/^line 2: 80 characters/)
  })

  it('of several files is named with its file', async () => {
    const good = fileOf('good.txt', `${PUZZLE}\n`)
    const bad = fileOf('bad.txt', `${PUZZLE}\n${TEN}\n`)
    const text = await runNetzero(['solve', good, bad])
    expect(text.err).toContain(`${bad}, line 2: 10 different letters`)
    const { out } = await runNetzero(['solve', '--json', good, bad])
    expect(objectsIn(out)).toMatchObject([
      { line: 1, file: good },
      { line: 1, file: bad },
      { line: 2, file: bad, solutions: 0 },
    ])
  })

  it('with a letter outside of --letters names it and the nine', async () => {
    const puzzle = inLetters(PUZZLE).replace('.', 'X')
    const { code, err } = await runNetzero(['solve', '--letters', LETTERS, puzzle])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^line 1: “X” in row 1, column 1 is not one of the nine letters.*G R E A T J O B I/,
    )
  })
})

describe('a solution with a letter that does not occur', () => {
  const eight = '....E.H...B..ADE...F.H.G.AB.G...B..AHA.F............C......A...C......GEG.D......'

  it('asks for --letters, and is printed with them', async () => {
    const without = await runNetzero(['solve', eight])
    expect(without.code).toBe(1)
    expect(without.err).toMatch(
      /^line 1: the solution needs a ninth letter.*Name all nine with --letters/,
    )
    const named = await runNetzero(['solve', '--letters', 'ABCDEFGHI', eight])
    expect(named.code).toBe(0)
    expect(named.out).toMatch(/^[A-I]{81}\n$/)
  })

  it('is no reason for check to complain', async () =>
    expect((await runNetzero(['check', eight])).code).toBe(0))
})

describe('files', () => {
  it('may have the line ends of any system, and a byte order mark', async () => {
    const path = fileOf('windows.txt', `\ufeff${PUZZLE}\r\n${PUZZLE}\r\n`)
    expect(await runNetzero(['solve', path])).toEqual({
      code: 0,
      out: `${SOLUTION}\n${SOLUTION}\n`,
      err: '',
    })
  })

  it('may be UTF-16 with a byte order mark', async () => {
    const path = fileOf('powershell.txt', Buffer.from(`\ufeff${PUZZLE}\r\n`, 'utf16le'))
    expect((await runNetzero(['solve', path])).out).toBe(`${SOLUTION}\n`)
  })

  it('of bytes that are no text are bad lines, not a crash', async () => {
    const path = fileOf(
      'picture.bin',
      Uint8Array.from({ length: 9999 }, (_, at) => (at * 89 + 7) % 256),
    )
    const { code, err } = await runNetzero(['solve', path])
    expect(code).toBe(1)
    expect(err).toMatch(/line 1: contains invalid bytes/)
  })

  it('are read beside arguments and standard input, in the order of the arguments', async () => {
    const path = fileOf('one.txt', PUZZLE)
    const args = ['solve', '--json', PUZZLE, path, PUZZLE, '-']
    const { out } = await runNetzero(args, { input: PUZZLE })
    expect(objectsIn(out).map(({ line, file }) => [line, file])).toEqual([
      [1, undefined],
      [1, path],
      [2, undefined],
      [1, '-'],
    ])
  })

  it('without a puzzle are said to have none', async () =>
    expect(await runNetzero(['check'], { input: '\n# nothing\n' })).toEqual({
      code: 0,
      out: '',
      err: 'Passed over 1 blank line and 1 comment line. There was no puzzle in the input.\n',
    }))
})
