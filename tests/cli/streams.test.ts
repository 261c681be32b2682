import { beforeAll, describe, expect, it } from 'vitest'
import { PUZZLE, SOLUTION } from './puzzles.ts'
import { objectsIn, runNetzero, startNetzero } from './run-netzero.ts'

beforeAll(async () => void (await runNetzero(['--version'])))

/** So many lines, each hundredth of them bad, in pieces that end anywhere. */
async function* lines(count: number): AsyncGenerator<string> {
  let piece = ''
  for (let line = 1; line <= count; line++) {
    piece += `${line % 100 === 50 ? PUZZLE.slice(1) : PUZZLE}\n`
    if (piece.length < 50_000) continue
    yield piece
    piece = ''
  }
  yield piece
}

describe('a long list', () => {
  it('is answered in order, bad lines in their places, the same for any number of jobs', async () => {
    const [one, two, five] = await Promise.all(
      [1, 2, 5].map((jobs) =>
        runNetzero(['solve', '--json', '--jobs', String(jobs)], { input: lines(3000) }),
      ),
    )
    expect(one?.code).toBe(1)
    expect(two).toEqual(one)
    expect(five).toEqual(one)
    const objects = objectsIn(one?.out ?? '')
    expect(objects.map(({ line }) => line)).toEqual(objects.map((_, index) => index + 1))
    expect(objects).toHaveLength(3000)
    const bad = objects.filter(({ solutions }) => solutions === 0).map(({ line }) => line)
    expect(bad).toEqual(Array.from({ length: 30 }, (_, index) => index * 100 + 50))
  })

  it('needs no more memory for being longer', async () => {
    // Twenty megabytes in and as many out, through a heap that could not hold either beside the code.
    const { code, out } = await runNetzero(['solve', '--jobs', '1'], {
      input: lines(250_000),
      node: ['--max-old-space-size=16'],
    })
    expect(code).toBe(1)
    expect(out).toHaveLength(247_500 * 82)
  })

  it('of grids needs no more memory either', async () => {
    const grid = PUZZLE.match(/.{9}/g)?.join('\n') ?? ''
    async function* grids(): AsyncGenerator<string> {
      for (let piece = 0; piece < 100; piece++) yield `Grid\n${grid}\n`.repeat(500)
    }
    const { code, out } = await runNetzero(['solve', '--jobs', '1'], {
      input: grids(),
      node: ['--max-old-space-size=16'],
    })
    expect(code).toBe(0)
    expect(out).toHaveLength(50_000 * 82)
  })

  it('may even be one line without an end', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (let piece = 0; piece < 400; piece++) yield '1'.repeat(100_000)
    }
    const { code, err } = await runNetzero(['solve', '--jobs', '1'], {
      input: endless(),
      node: ['--max-old-space-size=16'],
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^line 1: more than 4095 characters/)
  })
})

it.each(['1', '2'])('a reader that has enough ends it without a word, --jobs %s', async (jobs) => {
  const child = startNetzero(['solve', '--jobs', jobs])
  child.stdin?.on('error', () => {})
  let err = ''
  child.stderr?.on('data', (piece) => (err += String(piece)))
  child.stdout?.once('data', () => child.stdout?.destroy())
  const closed = new Promise((done) => child.once('close', done))
  for await (const piece of lines(99_900))
    if (child.stdin?.destroyed === false) child.stdin.write(piece)
  child.stdin?.end()
  // The code says what was found so far: nothing, or a first bad line.
  expect(await closed).toBeOneOf([0, 1])
  expect(err.replaceAll(/^line .*\n/gm, '')).toBe('')
})

it('what trickles in is answered at once', async () => {
  const child = startNetzero(['solve'])
  const answer = new Promise((done) => child.stdout?.once('data', (piece) => done(String(piece))))
  child.stdin?.write(`${PUZZLE}\n`)
  expect(await answer).toBe(`${SOLUTION}\n`)
  const closed = new Promise((done) => child.once('close', done))
  child.stdin?.end()
  expect(await closed).toBe(0)
})

it('Ctrl-C ends it with the shell’s own code and without a word', async () => {
  const child = startNetzero(['solve'])
  let err = ''
  child.stderr?.on('data', (piece) => (err += String(piece)))
  const ready = new Promise((done) => child.stdout?.once('data', done))
  child.stdin?.write(`${PUZZLE}\n`)
  await ready
  const closed = new Promise((done) => child.once('close', done))
  child.kill('SIGINT')
  expect(await closed).toBe(130)
  expect(err).toBe('')
})
