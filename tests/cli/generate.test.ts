import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTERS } from './puzzles.ts'
import { objectsIn, runNetzero } from './run-netzero.ts'

const folder = mkdtempSync(join(tmpdir(), 'netzero-'))
beforeAll(async () => void (await runNetzero(['--version'])))
afterAll(() => rmSync(folder, { recursive: true }))

describe('generate', () => {
  it('prints a puzzle of exactly one solution, another each time', async () => {
    const [first, second] = await Promise.all([runNetzero(['generate']), runNetzero(['generate'])])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^[1-9.]{81}\n$/)
    expect(second.out).not.toBe(first.out)
    expect((await runNetzero(['check'], { input: first.out })).code).toBe(0)
  })

  it('--json prints puzzle, solution, band, rating, givens and seed, which solve and rate agree with', async () => {
    const args = ['--json', '--seed', 'autumn', '--count', '2', '--letters', LETTERS]
    const { out } = await runNetzero(['generate', ...args])
    const made = objectsIn(out)
    for (const each of made) {
      expect(Object.keys(each)).toEqual(['puzzle', 'solution', 'band', 'rating', 'givens', 'seed'])
      expect(each['puzzle']).toMatch(/^[GREATJOBI.]{81}$/)
      expect(String(each['puzzle']).replaceAll('.', '')).toHaveLength(Number(each['givens']))
    }
    expect(made.map(({ seed }) => seed)).toEqual(['autumn', 'autumn/2'])
    const input = made.map(({ puzzle }) => puzzle).join('\n')
    const [solved, rated] = await Promise.all(
      ['solve', 'rate'].map((command) =>
        runNetzero([command, '--json', '--letters', LETTERS], { input }),
      ),
    )
    expect(objectsIn(solved?.out ?? '').map(({ solution }) => solution)).toEqual(
      made.map(({ solution }) => solution),
    )
    expect(objectsIn(rated?.out ?? '')).toMatchObject(
      made.map(({ band, rating }) => ({ band, rating })),
    )
  })

  it('makes the same puzzles of a seed for any number of jobs, and each of them on its own', async () => {
    const run = async (...args: string[]): Promise<string> =>
      (await runNetzero(['generate', '--json', '--band', 'medium', ...args])).out
    const all = ['--seed', 'autumn', '--count', '11']
    const [one, three, eighth] = await Promise.all([
      run(...all, '--jobs', '1'),
      run(...all, '--jobs', '3'),
      run('--seed', 'autumn/8'),
    ])
    expect(three).toBe(one)
    expect(eighth).toBe(`${one.split('\n')[7] ?? ''}\n`)
    expect(new Set(one.split('\n')).size).toBe(12)
    expect(objectsIn(one).map(({ band }) => band)).toEqual(
      Array.from({ length: 11 }, () => 'medium'),
    )
  })

  it('holds symmetry and a number of givens', async () => {
    const args = ['--symmetry', 'half-turn', '--givens', '30', '--count', '3']
    const { out } = await runNetzero(['generate', ...args])
    for (const puzzle of out.trim().split('\n')) {
      const pattern = puzzle.replaceAll(/[1-9]/g, 'x')
      expect([...pattern].reverse().join('')).toBe(pattern)
      expect(pattern.match(/x/g)).toHaveLength(30)
    }
  })

  it('hides a word, whose nine letters become those of the puzzle', async () => {
    const { out } = await runNetzero(['generate', '--json', '--word', LETTERS])
    const solution = String(objectsIn(out)[0]?.['solution'])
    expect(Array.from({ length: 9 }, (_, at) => solution[at * 10]).join('')).toBe(LETTERS)
    const fifth = ['--letters', LETTERS, '--word', 'TREE', '--word-in', 'row5', '--word-start', '2']
    const twice = await runNetzero(['generate', ...fifth])
    expect(twice.code).toBe(2)
    expect(twice.err).toMatch(/would appear twice/)
    const row = ['--letters', LETTERS, '--word', 'GREAT', '--word-in', 'row5', '--word-start', '2']
    const made = objectsIn((await runNetzero(['generate', '--json', ...row])).out)
    expect(String(made[0]?.['solution']).slice(37, 42)).toBe('GREAT')
  })

  it('keeps a pattern, drawn as rows', async () => {
    const rows = ['xx.xx.x..', 'x..x..xx.', '.xx.xx..x', 'xx.x..x.x', '.x..x..x.']
    const pattern = [...rows, 'x.x..x.xx', 'x..xx.xx.', '.xx..x..x', '..x.xx.xx']
    const { code, out, err } = await runNetzero(['generate', '--pattern', pattern.join('\n')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.trim().replaceAll(/[1-9]/g, 'x')).toBe(pattern.join(''))
  })

  it('avoids words of a list, in whichever case they are written', async () => {
    const list = join(folder, 'words.txt')
    writeFileSync(list, '# never\n\ntrio\nBOAR\nzebra\n')
    const args = ['--letters', LETTERS, '--avoid', 'get', '--avoid-list', list, '--count', '8']
    const { code, out } = await runNetzero(['generate', '--json', ...args])
    expect(code).toBe(0)
    for (const { solution } of objectsIn(out)) {
      const rows = String(solution).match(/.{9}/g) ?? []
      const columns = rows.map((_, at) => rows.map((row) => row[at]).join(''))
      const lines = [...rows, ...columns].flatMap((line) => [line, [...line].reverse().join('')])
      expect(lines.filter((line) => /TRIO|BOAR|GET/.test(line))).toEqual([])
    }
  })

  it('names what was not found within the budget by its seed, and ends with 1', async () => {
    const args = ['generate', '--givens', '17', '--budget', '3', '--seed', 'rare', '--count', '2']
    const text = await runNetzero(args)
    expect(text.code).toBe(1)
    expect(text.err).toMatch(/^seed rare: No such puzzle.*\nseed rare\/2: .*\n2 of 2 puzzles could/)
    const { code, out } = await runNetzero([...args, '--json'])
    expect(code).toBe(1)
    expect(objectsIn(out)).toMatchObject([{ seed: 'rare' }, { seed: 'rare/2' }])
    expect(objectsIn(out).every(({ reason }) => /No such puzzle/.test(String(reason)))).toBe(true)
  })
})

describe('wishes that cannot be', () => {
  it.each([
    [['--givens', '16'], /17 to 81 printed letters/],
    [['--givens', '20', '--minimal'], /cannot be used with/],
    [['--band', 'silly'], /easy, medium, hard, expert/],
    [['--symmetry', 'halfTurn'], /none, half-turn/],
    [['--count', '0'], /whole number from 1/],
    [['--word', 'HELLO'], /Name all nine with --letters/],
    [['--word', 'HELLO', '--letters', LETTERS], /“H” in the word is not one of the nine/],
    [['--word', LETTERS, '--word-in', 'row0'], /diagonal, antidiagonal, row or column/],
    [['--word', LETTERS, '--word-start', '2'], /no room for the word/],
    [['--pattern', 'xxx'], /81 cells; this one has 3/],
    [['--avoid-list', 'nowhere.txt'], /“nowhere.txt” cannot be read/],
    [['puzzle.txt'], /too many arguments/],
  ])('%j is wrong usage', async (args, why) => {
    const { code, out, err } = await runNetzero(['generate', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(why)
  })
})
