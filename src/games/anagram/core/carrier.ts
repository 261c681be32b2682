import { graphemesOf } from '../../../kit/graphemes.ts'
import type { BitReader, BitWriter } from '../../../kit/bits.ts'
import type { Carrier, Detail, Json } from '../../contract.ts'
import type { Move } from './move.ts'
import type { RoundSpec, Word } from './round-spec.ts'
import type { State, WordState } from './state.ts'

/** What a round may have: more is refused before any work. */
const MOST = { words: 24, answers: 12, letters: 120, clue: 300, told: 0xffff } as const

/** A round of scrambles in bits: docs/hand-over.md says them one by one. */
export const carrier: Carrier<RoundSpec, State, Move> = {
  roundText: ({ language, words }) =>
    JSON.stringify([language, words.map(({ id, tiles, groups }) => [id, tiles, groups])]),
  round: { pack: packRound, unpack: unpackRound },
  packPosition,
  unpackPosition,
}

function packRound({ language, words }: RoundSpec, bits: BitWriter, detail: Detail): void {
  bits.letters(language)
  bits.oneOf(words.length - 1, MOST.words)
  for (const word of words) {
    bits.oneOf(word.answers.length - 1, MOST.answers)
    for (const answer of word.answers) bits.letters(answer)
    packScramble(word, bits)
    bits.letters(detail === 'plain' ? '' : (word.clue ?? ''))
  }
}

/** The order of the first answer's letters, where each of them makes one tile; else the scramble itself. */
function packScramble({ scramble, answers, tiles, spellings }: Word, bits: BitWriter): void {
  const spelling = spellings[0] ?? []
  const isOrder = lettersIn(answers[0] ?? '').length === tiles.length
  bits.flag(isOrder)
  if (!isOrder) return bits.letters(scramble)
  const left = spelling.map((_, index) => index)
  for (const tile of tiles) {
    const at = left.findIndex((index) => spelling[index] === tile)
    bits.oneOf(at, left.length)
    left.splice(at, 1)
  }
}

function unpackScramble(answer: string, bits: BitReader): string {
  if (!bits.flag()) return bits.letters(MOST.letters)
  const left = lettersIn(answer)
  return lettersIn(answer)
    .map(() => left.splice(bits.oneOf(left.length), 1)[0] ?? '')
    .join('')
}

function lettersIn(answer: string): string[] {
  return graphemesOf(answer).filter((grapheme) => /[\p{L}\p{N}]/u.test(grapheme))
}

/** Words are told apart by their number: nothing else of the device knows their ids. */
function unpackRound(bits: BitReader): Json {
  const language = bits.letters(MOST.letters)
  const count = bits.oneOf(MOST.words) + 1
  return { language, words: listOf(count, bits, (index) => unpackWord(index, bits)) }
}

function unpackWord(index: number, bits: BitReader): Json {
  const answers = listOf(bits.oneOf(MOST.answers) + 1, bits, () => bits.letters(MOST.letters))
  const scramble = unpackScramble(answers[0] ?? '', bits)
  const clue = bits.letters(MOST.clue)
  return { id: String(index + 1), scramble, answers, ...(clue !== '' && { clue }) }
}

/** Reads so many things, or as many as there are. */
function listOf<Thing>(
  count: number,
  bits: BitReader,
  read: (index: number) => Thing,
): readonly Thing[] {
  const things: Thing[] = []
  while (things.length < count && bits.sound()) things.push(read(things.length))
  return things
}

function packPosition({ words }: RoundSpec, state: State, bits: BitWriter): void {
  bits.oneOf(state.current, words.length)
  for (const index of words.keys()) {
    const inPlay = state.words[index]
    bits.flag(inPlay !== undefined && !isFresh(inPlay))
    if (inPlay && !isFresh(inPlay)) packWord(inPlay, bits)
  }
}

function packWord(inPlay: WordState, bits: BitWriter): void {
  const { slots, tray, locked, outcome, revealed, judged } = inPlay
  const isShuffled = tray.some((tile, index) => tile !== index)
  bits.flag(isShuffled)
  if (isShuffled) writeSlots(tray, bits)
  writeSlots(slots, bits)
  bits.flag(outcome === 'givenUp')
  bits.flag(outcome === 'solved')
  if (outcome === 'open') for (const isLocked of locked) bits.flag(isLocked)
  bits.count(revealed)
  bits.count(judged?.times ?? 0)
  if (judged) writeSlots(judged.slots, bits)
}

function unpackPosition({ words }: RoundSpec, bits: BitReader): readonly Move[] {
  const current = bits.oneOf(words.length)
  const moves: Move[] = []
  let at = 0
  for (const [index, word] of words.entries()) {
    if (!bits.flag()) continue
    if (index !== at) moves.push({ type: 'goTo', word: index })
    at = index
    moves.push(unpackAsLeft(word, bits))
  }
  if (current !== at) moves.push({ type: 'goTo', word: current })
  return moves
}

function unpackAsLeft({ tiles }: Word, bits: BitReader): Move {
  const tray = bits.flag()
    ? readSlots(tiles.length, bits).map((tile) => tile ?? 0)
    : tiles.map((_, tile) => tile)
  const slots = readSlots(tiles.length, bits)
  const givenUp = bits.flag()
  const isDone = bits.flag() || givenUp
  const locked = tiles.map(() => isDone || bits.flag())
  const revealed = bits.count(MOST.told)
  const times = bits.count(MOST.told)
  const judged = times > 0 ? { times, slots: readSlots(tiles.length, bits) } : undefined
  return {
    type: 'asLeft',
    slots,
    tray,
    locked,
    revealed,
    ...(givenUp && { givenUp }),
    ...(judged && { judged }),
  }
}

/** A tile or nothing in each slot: as the number of one of the tiles that are left. */
function writeSlots(slots: readonly (number | null)[], bits: BitWriter): void {
  const left = slots.map((_, tile) => tile)
  for (const tile of slots) {
    const at = tile === null ? -1 : left.indexOf(tile)
    bits.oneOf(at + 1, left.length + 1)
    if (at >= 0) left.splice(at, 1)
  }
}

function readSlots(count: number, bits: BitReader): (number | null)[] {
  const left = Array.from({ length: count }, (_, tile) => tile)
  return left.slice().map(() => {
    const at = bits.oneOf(left.length + 1) - 1
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  })
}

function isFresh({ slots, tray, locked, outcome, revealed, judged }: WordState): boolean {
  return (
    outcome === 'open' &&
    revealed === 0 &&
    !judged &&
    slots.every((tile) => tile === null) &&
    tray.every((tile, index) => tile === index) &&
    !locked.some(Boolean)
  )
}
