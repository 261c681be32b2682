// Prints how often each sign of a quiz is the result over all sets of answers, and looks for weights that
// even this out. It changes only how large the weights are that the author wrote. Which signs an answer has
// weights for stays the same, and so does the main sign of an answer, which has its largest weight.
//
// node scripts/tune-quiz-weights.mjs <pack.json> [--tune] [--write] [--seed 1] [--steps 3000]
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const SHARE = { from: 0.065, to: 0.105 }
const SIZES = { main: [3, 5], other: [1, 2] }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    tune: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '3000' },
  },
})
const [path] = positionals
if (!path) throw new Error('Name a pack: node scripts/tune-quiz-weights.mjs <pack.json>')

const root = resolve(import.meta.dirname, '..')
const load = async (file) => (await runnerImport(resolve(root, 'src', file), { root })).module
const { parseSpec } = await load('games/city-quiz/core/parse-spec.ts')
const { openRound } = await load('games/city-quiz/core/quiz-file.ts')
const { sharesOf } = await load('games/city-quiz/core/shares-of.ts')
const { createRng, randomBelow } = await load('kit/rng.ts')

const file = JSON.parse(await readFile(path, 'utf8'))
const puzzle = file.puzzles?.find(({ game }) => game === 'city-quiz')
if (!puzzle) throw new Error(`${path} has no quiz`)
const { spec: quiz } = puzzle
// Take the texts of any language: a quiz without texts is refused, and they have no effect on the weights.
const [language] = file.languages
const said = JSON.parse(await readFile(path.replace(/\.json$/, `.${language}.json`), 'utf8'))
const round = openRound({ spec: quiz, texts: { [language]: said.puzzles[puzzle.id].texts } })
if (!round.ok) throw new Error(JSON.stringify(round.reason))
const parsed = parseSpec(round.value)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason))

const { signs } = parsed.value
const dials = quiz.questions.flatMap(({ answers }, question) =>
  answers.flatMap(({ weights }, answer) => {
    const main = Object.entries(weights).sort(([, a], [, b]) => b - a)[0]?.[0]
    return Object.entries(weights).map(([sign, written]) => {
      const index = signs.findIndex(({ id }) => id === sign)
      const at = parsed.value.questions[question].answers[answer].weights
      return { weights, at, sign, index, written, sizes: sign === main ? SIZES.main : SIZES.other }
    })
  }),
)

printShares()
if (values.tune) {
  tune(createRng(Number(values.seed)), Number(values.steps))
  printShares()
}
if (values.write) {
  for (const { weights, at, sign, index } of dials) weights[sign] = at[index]
  await writeFile(path, `${JSON.stringify(file, null, 2)}\n`)
}

/** In each step, changes one or two weights at random, and keeps the change if the cost is no higher. */
function tune(rng, steps) {
  let best = cost()
  for (let step = 0; step < steps; step++) {
    const turned = Array.from({ length: 1 + randomBelow(rng, 2) }, () => turn(rng))
    const next = cost()
    if (next <= best) best = next
    else for (const { dial, before } of turned.reverse()) dial.at[dial.index] = before
  }
}

function turn(rng) {
  const dial = dials[randomBelow(rng, dials.length)]
  const before = dial.at[dial.index]
  const [least, most] = dial.sizes
  dial.at[dial.index] = least + randomBelow(rng, most - least + 1)
  return { dial, before }
}

/**
 * What tuning makes as low as it can. In order of importance: shares outside the wanted band, uneven shares,
 * and weights that differ from the author's.
 */
function cost() {
  const even = 1 / signs.length
  let sum = 0
  for (const share of sharesOf(parsed.value)) {
    const outside = Math.max(SHARE.from - share, share - SHARE.to, 0)
    sum += 1000 * outside ** 2 + (share - even) ** 2
  }
  return sum + 0.0001 * dials.filter(({ at, index, written }) => at[index] !== written).length
}

function printShares() {
  const shares = sharesOf(parsed.value)
  for (const [index, { id }] of signs.entries())
    console.log(`${id.padEnd(12)} ${(100 * shares[index]).toFixed(2).padStart(6)} %`)
  console.log(`from ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}\n`)
}

function percent(share) {
  return `${(100 * share).toFixed(2)} %`
}
