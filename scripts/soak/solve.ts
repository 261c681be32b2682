import type { Page } from '@playwright/test'
import { readPack } from '../packs/read-pack.ts'
import type { Hands } from './hands.ts'
import { PAGE } from './page-knowledge.ts'

/** So many answers, letters or words, and a round is taken for one that cannot be finished like this. */
const MOST_STEPS = 40

/**
 * Plays the round that is on the screen to its end, as somebody who can. Whether it knew how.
 * @param most answers, letters or words after which it stops
 */
export async function solve(page: Page, hands: Hands, most = MOST_STEPS): Promise<boolean> {
  if ((await page.locator(PAGE.board).count()) > 0) return solveGrid(page, hands, most)
  if ((await page.locator(PAGE.tiles).count()) > 0) return solveShuffle(page, hands, most)
  return solveQuiz(page, hands, most)
}

async function solveQuiz(page: Page, hands: Hands, most: number): Promise<boolean> {
  const answers = page.locator(PAGE.answers)
  const titles = page.locator(`${PAGE.visit} h1`)
  for (let step = 0; step < most && (await answers.count()) > 0; step++) {
    const before = await titles.allTextContents()
    await hands.tapAny(PAGE.answers)
    // Choosing leads on by itself, or a button does.
    await page.clock.runFor(1500)
    if ((await titles.allTextContents()).join() === before.join())
      await hands.tap(page.locator(PAGE.onwards).last())
    await page.clock.runFor(500)
  }
  return (await answers.count()) === 0
}

async function solveGrid(page: Page, hands: Hands, most: number): Promise<boolean> {
  for (let step = 0; step < most; step++) {
    const board = await page.locator(PAGE.board).allTextContents()
    if (board.length !== 81) return step > 0
    const keys = await page.locator(PAGE.boardKeys).allTextContents()
    const move = singleIn(
      board,
      keys.filter((key) => /^\p{L}$/u.test(key.trim())),
    )
    if (!move) return board.every((letter) => letter.trim() !== '')
    await hands.tap(page.locator(PAGE.board).nth(move.cell))
    await hands.tap(page.locator(PAGE.boardKeys).nth(keys.indexOf(move.letter)))
  }
  return false
}

/** A cell in which one letter alone fits. */
export function singleIn(
  board: readonly string[],
  letters: readonly string[],
): { readonly cell: number; readonly letter: string } | null {
  for (const [cell, face] of board.entries()) {
    if (face.trim() !== '') continue
    const seen = new Set(board.filter((_, other) => sees(cell, other)))
    const [letter, another] = letters.filter((each) => !seen.has(each))
    if (letter !== undefined && another === undefined) return { cell, letter }
  }
  return null
}

function sees(one: number, other: number): boolean {
  const [row, column] = [Math.floor(one / 9), one % 9]
  const [otherRow, otherColumn] = [Math.floor(other / 9), other % 9]
  const box = (line: number): number => Math.floor(line / 3)
  return (
    row === otherRow ||
    column === otherColumn ||
    (box(row) === box(otherRow) && box(column) === box(otherColumn))
  )
}

async function solveShuffle(page: Page, hands: Hands, most: number): Promise<boolean> {
  for (let word = 0; word < most && (await page.locator(PAGE.tiles).count()) > 0; word++) {
    const answer = await answerOf(page)
    if (!answer) return false
    for (const letter of answer) {
      const faces = await page.locator(PAGE.tiles).allTextContents()
      const tile = faces.findIndex((face) => face.trim() === letter)
      if (tile >= 0) await hands.tap(page.locator(PAGE.tiles).nth(tile))
    }
    await page.clock.runFor(4000)
    await hands.tap(page.locator(PAGE.onwards).last())
    await page.clock.runFor(500)
  }
  return true
}

/** The answer whose letters lie in the tray, in whatever language it is. */
async function answerOf(page: Page): Promise<string | null> {
  const inOrder = (letters: string): string => [...letters].toSorted().join('')
  const faces = [PAGE.tiles, PAGE.slots].map((part) => page.locator(part).allTextContents())
  const tray = inOrder((await Promise.all(faces)).flat().join('').replaceAll(/\s/g, ''))
  return ANSWERS.find((answer) => inOrder(answer) === tray) ?? null
}

const ANSWERS = readPack()
  .puzzles.filter(({ game }) => game === 'anagram')
  .flatMap(({ file }) => Object.values(file.texts))
  .flatMap((texts) => (texts as { words: { answers: string[] }[] }).words)
  .flatMap(({ answers }) => answers)
  .map((answer) => answer.replaceAll(/\s/g, '').normalize('NFD').replaceAll(/\p{M}/gu, ''))
