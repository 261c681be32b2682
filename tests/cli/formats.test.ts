import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS, FORMAT_NAMES } from '../../src/formats/formats.ts'
import { LETTERS, PUZZLE, SOLUTION, inLetters } from './puzzles.ts'
import { objectsIn, runNetzero } from './run-netzero.ts'

const FILES = resolve(import.meta.dirname, '../golden/formats')
const folder = mkdtempSync(join(tmpdir(), 'netzero-'))
beforeAll(async () => void (await runNetzero(['--version'])))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string): string => join(FILES, name)
const ROWS = (PUZZLE.match(/.{9}/g) ?? []).join('\n')

describe('puzzles in any format', () => {
  it('are solved, the files one after the other', async () => {
    const names = ['headed.txt', 'dump.txt', 'saved.sdk', 'games.opensudoku', 'puzzle.ipuz']
    const { code, out, err } = await runNetzero(['solve', ...names.map(file), file('links.txt')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lettered = inLetters(SOLUTION)
    const digits = Array.from({ length: 4 }, () => SOLUTION)
    expect(out.trimEnd().split('\n')).toEqual([
      SOLUTION,
      lettered,
      ...digits,
      lettered,
      SOLUTION,
      SOLUTION,
    ])
  })

  it.each(['check', 'rate', 'hint'])('are read by %s too', async (command) => {
    const { code, out } = await runNetzero([command, '--json', file('headed.txt')])
    expect(code).toBe(0)
    expect(objectsIn(out).map(({ line }) => line)).toEqual([1, 11])
  })

  it('may be arguments: a grid, a link', async () => {
    const link = readFileSync(file('links.txt'), 'utf8').split('\n')[0] ?? ''
    const { out } = await runNetzero(['solve', '--json', ROWS, link, PUZZLE])
    expect(objectsIn(out).map(({ line, solution }) => [line, solution])).toEqual([
      [1, SOLUTION],
      [10, SOLUTION],
      [11, SOLUTION],
    ])
  })

  it('are named as bad with the line of the fault', async () => {
    const input = `Grid 1\n${ROWS}\nGrid 2\n${ROWS.replace('..8.1.5..', '..8.1.5.')}\n\nThe end\n`
    const { code, out, err } = await runNetzero(['solve'], { input })
    expect({ code, out }).toEqual({ code: 1, out: `${SOLUTION}\n` })
    expect(err).toBe(
      'line 13: row 2 has 8 cells instead of nine: “..8.1.5.”. Write . for an empty cell.\n' +
        'Passed over 1 line of text. 1 of 2 puzzles is bad.\n',
    )
  })

  it('are forced into a format by --format', async () => {
    const { code, err } = await runNetzero(['solve', '--format', 'line'], { input: ROWS })
    expect(code).toBe(1)
    expect(err).toMatch(/^line 1: 9 characters, a row of a grid.*--format grid/)
  })

  it('have their formats in the help, from the table', async () => {
    const { out } = await runNetzero(['solve', '--help'])
    for (const name of FORMAT_NAMES) {
      const start = FORMATS[name].summary.split(' ').slice(0, 3).join(' ')
      expect(out).toMatch(new RegExp(`^ {2}${name} +${start.replaceAll(/[.+#[\]]/g, '\\$&')}`, 'm'))
    }
  })

  it('may be in the other case than --letters', async () => {
    const { out } = await runNetzero(['solve', '--letters', 'great jobi', inLetters(PUZZLE)])
    expect(out).toBe(`${inLetters(SOLUTION)}\n`)
    const made = await runNetzero(['generate', '--word', 'greatjobi'])
    expect(made.out).toMatch(/^[GREATJOBI.]{81}\n$/)
  })
})

describe('what a player has done', () => {
  const wrong = `+2${PUZZLE.slice(1)}`

  it('is where hint goes on', async () => {
    const { out } = await runNetzero(['hint', '--json', wrong])
    expect(objectsIn(out)[0]).toMatchObject({ hint: { targets: ['r1c1'] } })
    expect(JSON.stringify(objectsIn(out))).toMatch(/wrong/i)
  })

  it('is no part of the puzzle', async () =>
    expect((await runNetzero(['solve', wrong])).out).toBe(`${SOLUTION}\n`))
})

it('check compares the solution beside a puzzle', async () => {
  const input = `${PUZZLE},${SOLUTION}\n${PUZZLE},${SOLUTION.replace('137', '173')}\n`
  const { code, err } = await runNetzero(['check'], { input })
  expect(code).toBe(1)
  expect(err).toMatch(/^line 2: the solution beside it is wrong: r1c2 holds 3, not 7\./)
})

describe('convert', () => {
  it.each(['line', 'csv', 'sdm', 'sdk', 'ipuz'])('writes %s, which is read again', async (name) => {
    const { code, out } = await runNetzero(['convert', '--to', name, PUZZLE])
    expect(code).toBe(0)
    expect(await runNetzero(['solve'], { input: out })).toEqual({
      code: 0,
      out: `${SOLUTION}\n`,
      err: '',
    })
  })

  it('says what the format cannot hold, and of how many puzzles', async () => {
    const { code, out, err } = await runNetzero([
      'convert',
      '--to',
      'sdm',
      file('puzzle.ipuz'),
      file('saved.sdk'),
    ])
    expect(code).toBe(0)
    expect(out).toBe(`${PUZZLE.replaceAll('.', '0')}\n`.repeat(2))
    expect(err).toBe(
      'Left out, because sdm cannot hold it: letters (written as the digits 1–9 in their order) of ' +
        '1 puzzle, placed digits of 2 puzzles, the solution of 1 puzzle, the title of 1 puzzle, the ' +
        'author of 2 puzzles, the description of 1 puzzle, the level of 1 puzzle and the date of 1 puzzle.\n',
    )
  })

  it('writes one puzzle only where a file holds one', async () => {
    const input = `# a\n${PUZZLE}\n\n${PUZZLE}\n`.repeat(20)
    const { code, out, err } = await runNetzero(['convert', '--to', 'ipuz', '--jobs', '2'], {
      input,
    })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toHaveProperty('puzzle')
    expect(
      err.match(/^line \d+: not written: a file in the format ipuz holds one puzzle/gm),
    ).toHaveLength(39)
  })

  it('passes bad puzzles by, and names them', async () => {
    const path = join(folder, 'mixed.txt')
    writeFileSync(path, `${PUZZLE}\n${PUZZLE.slice(1)}\n${PUZZLE}\n`)
    const { code, out, err } = await runNetzero(['convert', '--to', 'opensudoku', path])
    expect(code).toBe(1)
    expect(out.match(/<game /g)).toHaveLength(2)
    expect(out).toMatch(/^<\?xml[^]*<\/opensudoku>\n$/)
    expect(err).toMatch(/^line 2: 80 characters/)
  })

  it('keeps letters where it can', async () => {
    const { out } = await runNetzero(['convert', '--to', 'grid', '--letters', LETTERS, PUZZLE])
    expect(out).toBe(`${inLetters(ROWS)}\n\n`)
  })
})
