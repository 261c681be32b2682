import { beforeAll, describe, expect, it } from 'vitest'
import { LETTERS, PUZZLE, SOLUTION, inLetters } from './puzzles.ts'
import { objectsIn, runNetzero } from './run-netzero.ts'

beforeAll(async () => void (await runNetzero(['--version'])))

const LETTERED = inLetters(PUZZLE)

describe('solve', () => {
  it('prints the solution', async () =>
    expect(await runNetzero(['solve', PUZZLE])).toEqual({ code: 0, out: `${SOLUTION}\n`, err: '' }))

  it('--json prints line, puzzle, solutions and solution', async () => {
    const { code, out, err } = await runNetzero(['solve', '--json', PUZZLE])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`{"line":1,"puzzle":"${PUZZLE}","solutions":1,"solution":"${SOLUTION}"}\n`)
  })

  it('answers in the letters of the puzzle', async () => {
    const { out } = await runNetzero(['solve', LETTERED])
    expect(out).toBe(`${inLetters(SOLUTION)}\n`)
  })

  it('answers in the letters of --letters, for puzzles in digits too', async () => {
    const { out } = await runNetzero(['solve', '--json', '--letters', LETTERS, PUZZLE, LETTERED])
    expect(objectsIn(out)).toEqual(
      [1, 2].map((line) => ({
        line,
        puzzle: LETTERED,
        solutions: 1,
        solution: inLetters(SOLUTION),
      })),
    )
  })

  it('takes 0, _, a space, * and - for an empty cell too, and prints them back', async () => {
    const puzzles = ['0', '_', ' ', '*', '-'].map((sign) => PUZZLE.replaceAll('.', sign))
    const { out } = await runNetzero(['solve', '--json'], { input: puzzles.join('\n') })
    expect(objectsIn(out)).toEqual(
      puzzles.map((puzzle, index) => ({
        line: index + 1,
        puzzle,
        solutions: 1,
        solution: SOLUTION,
      })),
    )
  })
})

describe('check', () => {
  it('says how many are good', async () => {
    const one = await runNetzero(['check', PUZZLE])
    expect(one).toEqual({ code: 0, out: 'The puzzle has exactly one solution.\n', err: '' })
    const two = await runNetzero(['check', PUZZLE, PUZZLE])
    expect(two.out).toBe('2 of 2 puzzles have exactly one solution.\n')
  })

  it('--json prints line, puzzle, solutions and givens', async () => {
    const { out } = await runNetzero(['check', '--json', PUZZLE])
    expect(out).toBe(`{"line":1,"puzzle":"${PUZZLE}","solutions":1,"givens":30}\n`)
  })
})

describe('rate', () => {
  it('prints rating, band and puzzle', async () =>
    expect((await runNetzero(['rate', LETTERED])).out).toMatch(
      new RegExp(
        `^\\d\\.\\d {2}(easy|medium|hard|expert) *  ${LETTERED.replaceAll('.', '\\.')}\n$`,
      ),
    ))

  it('--json prints line, rating, band and techniques', async () => {
    const { code, out } = await runNetzero(['rate', '--json', PUZZLE, LETTERED])
    expect(code).toBe(0)
    const [first, second] = objectsIn(out)
    expect(Object.keys(first ?? {})).toEqual(['line', 'rating', 'band', 'techniques'])
    expect(first).toMatchObject({
      line: 1,
      rating: expect.any(Number) as number,
      techniques: { hiddenSingleBox: expect.any(Number) as number },
    })
    expect(second).toEqual({ ...first, line: 2 })
  })
})

describe('hint', () => {
  it('says where to look, why, and what follows, in the letters of the puzzle', async () => {
    const { code, out } = await runNetzero(['hint', LETTERED])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Look at (?:row|column|box) \d\. .* So [GREATJOBI] goes here: row \d, column \d\. [GREATJOBI] goes into row \d, column \d\.\n$/,
    )
  })

  it('--level 1 says only where to look', async () =>
    expect((await runNetzero(['hint', '--level', '1', PUZZLE])).out).toMatch(
      /^Look at (?:row|column|box) \d\. Where can its \d go\? Placed already in [^.]*\.\n$/,
    ))

  it('--walk goes on to the solution, a line a step', async () => {
    const { out } = await runNetzero(['hint', '--walk', PUZZLE])
    expect(out.match(/goes into/g)).toHaveLength(51)
    expect(out.split('\n')).toHaveLength(52)
  })

  it('--json has the sentences, beat by beat as well, and the cells', async () => {
    const { out } = await runNetzero(['hint', '--json', PUZZLE, SOLUTION])
    const objects = objectsIn(out) as {
      hint: { beats: string[]; point: string; explain: string }
    }[]
    expect(objects).toEqual([
      {
        line: 1,
        hint: {
          kind: 'step',
          technique: expect.any(String) as string,
          point: expect.any(String) as string,
          explain: expect.any(String) as string,
          result: expect.any(String) as string,
          beats: expect.any(Array) as string[],
          targets: [expect.stringMatching(/^r\dc\d$/) as string],
          causes: expect.any(Array) as string[],
        },
      },
      { line: 2, hint: null },
    ])
    const { beats, point, explain } = objects[0]!.hint
    expect(beats.length).toBeGreaterThan(1)
    expect([point, explain]).toEqual([beats[0], beats.slice(1).join(' ')])
  })

  it('of a solved grid is that nothing is left to do', async () =>
    expect((await runNetzero(['hint', SOLUTION])).out).toBe('Nothing is left to do.\n'))
})

describe('--help', () => {
  it.each(['solve', 'check', 'rate', 'hint', 'convert', 'generate'])(
    'of %s has examples and the exit codes',
    async (command) => {
      const { code, out, err } = await runNetzero([command, '--help'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/Examples:\n {2}# /)
      expect(out).toMatch(/Exit code: 0 all well; 1 some puzzle is bad[^;]*; 2 wrong usage/)
    },
  )

  it('lists the commands', async () => {
    const { code, out } = await runNetzero(['--help'])
    expect(code).toBe(0)
    for (const command of ['solve', 'check', 'rate', 'hint', 'convert', 'generate'])
      expect(out).toContain(`  ${command} `)
  })

  it('is what a call without a command gets, as wrong usage', async () => {
    const { code, out, err } = await runNetzero([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Usage: netzero')
  })
})

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['sovle', PUZZLE], /Did you mean solve/],
    ['an unknown option', ['solve', '--jsno', PUZZLE], /Did you mean --json/],
    [
      'a letter twice',
      ['solve', '--letters', 'GREATJOBG', PUZZLE],
      /G repeats. 8 different letters: 1 is missing/,
    ],
    [
      'eight letters',
      ['solve', '--letters', 'GREATJOB', PUZZLE],
      /8 different letters: 1 is missing/,
    ],
    ['a reserved letter', ['solve', '--letters', 'GREATJOB.', PUZZLE], /has a meaning of its own/],
    [
      'too many letters',
      ['solve', '--letters', 'VALLADOLID', PUZZLE],
      /L, A and D repeat. 6 different/,
    ],
    ['an unknown format', ['solve', '--format', 'pdf', PUZZLE], /choices are line, csv/i],
    ['no format to write', ['convert', PUZZLE], /--to/],
    ['no threads', ['solve', '--jobs', '0', PUZZLE], /whole number from 1/],
    ['a part of a thread', ['solve', '--jobs', '1.5', PUZZLE], /whole number from 1/],
    ['a level that there is not', ['hint', '--level', '4', PUZZLE], /whole number from 1 to 3/],
    ['an unknown file', ['solve', 'puzzles.txt'], /no file “puzzles.txt”/],
    ['a file in an unknown folder', ['solve', `${'no/'.repeat(40)}puzzles`], /no file/],
    ['a directory', ['check', 'src'], /“src” is a directory/],
    ['an empty argument', ['check', ''], /an argument is empty/],
    ['standard input twice', ['check', '-', '-'], /once only/],
  ])('%s ends with 2, says why, and answers nothing', async (_, args, why) => {
    const { code, out, err } = await runNetzero(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(why)
    expect(err).toContain('--help')
  })
})
