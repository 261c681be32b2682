import { anagram } from '../../src/games/anagram/core/anagram.ts'
import { carrier as wordsCarrier } from '../../src/games/anagram/core/carrier.ts'
import { carrier as quizCarrier } from '../../src/games/city-quiz/core/carrier.ts'
import { cityQuiz } from '../../src/games/city-quiz/core/city-quiz.ts'
import type { Carrier, Game, Json } from '../../src/games/contract.ts'
import { carrier as gridCarrier } from '../../src/games/letter-sudoku/core/carrier.ts'
import { letterSudoku } from '../../src/games/letter-sudoku/core/letter-sudoku.ts'
import type { Whose } from '../../src/handover/hand-over.ts'
import { packHandOver } from '../../src/handover/pack-hand-over.ts'
import type { Packed } from '../../src/handover/pack-hand-over.ts'
import type { Result } from '../../src/kit/result.ts'
import { openSession } from '../../src/session/session.ts'
import { readPack } from '../packs/read-pack.ts'

type AnyGame = Game<unknown, unknown, unknown>
type AnyCarrier = Carrier<unknown, unknown, unknown>
type GameId = 'letter-sudoku' | 'anagram' | 'city-quiz'

export interface Sample {
  readonly name: string
  readonly game: GameId
  readonly whose: Whose
  readonly variant: string
  readonly moves: readonly Json[]
}

/** Not by the registry, which needs a browser's style sheets. */
const RULES: Readonly<Record<GameId, readonly [AnyGame, AnyCarrier]>> = {
  'letter-sudoku': [letterSudoku as AnyGame, gridCarrier as AnyCarrier],
  anagram: [anagram as AnyGame, wordsCarrier as AnyCarrier],
  'city-quiz': [cityQuiz as AnyGame, quizCarrier as AnyCarrier],
}

const PACK = 'torino-2026'

/** The right letter of each open cell of the built-in grid, in reading order. */
const SOLUTION = 'OERBIGJATIJAORTGBEGTBEJAIRORBETAIOJGTOIGBJAERAGJREOTIBEITAGRBOJBAGJOERTIJROITBEGA'
const LETTERS = 'GREATJOBI'

const grid = (name: string, moves: readonly Json[], more: Partial<Sample> = {}): Sample => ({
  name,
  game: 'letter-sudoku',
  whose: { kind: 'packed', pack: PACK, puzzle: 'netzero-grid' },
  variant: '',
  moves,
  ...more,
})

/** Positions from the lightest to the heaviest, in the puzzles of the built-in pack. */
export function samples(): readonly Sample[] {
  const places = openCells().map((cell) => ({
    type: 'place',
    cell,
    symbol: LETTERS.indexOf(SOLUTION[cell] ?? ''),
    tidy: true,
  }))
  const half = places.slice(0, places.length / 2)
  const noted = { type: 'fillMarks' }
  const all = Array.from({ length: 9 }, (_, symbol) => ({
    type: 'markCells',
    cells: openCells(),
    symbol,
    on: true,
  }))
  const loaded = { whose: { kind: 'loaded', game: 'letter-sudoku' } as const }
  return [
    grid('grid, empty', []),
    grid('grid, half full', half),
    grid('grid, half full with notes', [noted, ...half]),
    grid('grid, full of notes', [noted]),
    grid('grid, nine notes in each cell', all),
    grid('grid, made', half, {
      whose: { kind: 'made', pack: PACK, puzzle: 'netzero-grid' },
      variant: '~hard-1z141z3',
    }),
    grid('grid, loaded, full of notes', [noted], loaded),
    grid('grid, loaded, nine notes in each cell', all, loaded),
    words('shuffle, begun', 'packed'),
    words('shuffle, loaded', 'loaded'),
    {
      name: 'quiz, half way',
      game: 'city-quiz',
      whose: { kind: 'packed', pack: PACK, puzzle: 'which-city' },
      variant: '',
      moves: [0, 1, 2, 3].flatMap(answered),
    },
    {
      name: 'quiz, some of its questions',
      game: 'city-quiz',
      whose: { kind: 'packed', pack: PACK, puzzle: 'which-city' },
      variant: '~1-4-5-6-7',
      moves: [0, 1, 2, 3, 4].flatMap(answered),
    },
  ]
}

const answered = (question: number): readonly Json[] => [
  { type: 'answer', question, answer: question % 3 },
  { type: 'goTo', question: question + 1 },
]

function openCells(): number[] {
  const file = readPack().puzzles.find(({ game }) => game === 'letter-sudoku')?.file
  if (!file) throw new Error('The built-in pack has no grid')
  const { givens } = file.spec as { givens: string[] }
  return [...givens.join('')].flatMap((letter, cell) => (letter === '.' ? [cell] : []))
}

function words(name: string, kind: 'packed' | 'loaded'): Sample {
  const whose: Whose =
    kind === 'loaded'
      ? { kind, game: 'anagram' }
      : { kind, pack: PACK, puzzle: 'sustainably-shuffled' }
  const moves: readonly Json[] = [
    { type: 'reveal' },
    { type: 'swap', a: { in: 'tray', index: 8 }, b: { in: 'slot', index: 4 } },
    { type: 'swap', a: { in: 'tray', index: 9 }, b: { in: 'slot', index: 6 } },
    { type: 'judge' },
    { type: 'keepRight' },
    { type: 'goTo', word: 1 },
    { type: 'giveUp' },
    { type: 'goTo', word: 0 },
  ]
  return { name, game: 'anagram', whose, variant: '@en', moves }
}

export interface Made {
  readonly state: unknown
  readonly packed: Result<Packed>
}

/** Plays a sample and packs it, with 3 hints and 5 minutes. */
export function makeLink(sample: Sample, room: number): Made {
  const [game, carrier] = RULES[sample.game]
  const file = readPack().puzzles.find((puzzle) => puzzle.game === sample.game)?.file
  const round = file && game.openRound(file, { language: 'en', seed: 0, variant: sample.variant })
  if (!round?.ok) throw new Error(sample.name)
  const session = openSession(game, round.value, () => 0)
  if (!session.ok) throw new Error(session.reason.code)
  const { spec } = session.value
  for (const json of sample.moves) {
    const move = game.parseMove(spec, json)
    const played = move.ok ? session.value.play(move.value) : move
    if (!played.ok) throw new Error(`${sample.name}: ${played.reason.code}`)
  }
  const { state } = session.value.snapshot()
  const { whose, variant } = sample
  const standing = { whose, variant, spec, state, hints: 3, elapsed: 300_000 }
  return { state, packed: packHandOver(carrier, standing, room) }
}
