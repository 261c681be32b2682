import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { groundOf } from '../../../src/games/letter-sudoku/view/board/cell-signs.ts'
import { STRONG_DARK, STRONG_LIGHT } from '../../../src/theme/strong/strong-colors.ts'
import { STRONG_LINES } from '../../../src/theme/strong-lines.ts'
import { CREAM, DARK, LIGHT, MOTION, NIGHT, RUST, SKY } from '../../../src/theme/tokens.ts'
import { CARD, STATES, allSignsOf } from './cell-states.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const page = readFileSync(resolve(ROOT, 'docs/art.md'), 'utf8')

/** The rows of the table that begins with these words, cell by cell. */
function table(...head: readonly string[]): string[][] {
  const lines = page.split('\n').map((line) => line.split('|').slice(1, -1))
  const rows = lines.map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()))
  const start = rows.findIndex((cells) => head.every((word, index) => cells[index] === word))
  const body = rows.slice(start + 2)
  return body.slice(
    0,
    body.findIndex((cells) => cells.length === 0),
  )
}

it('the table of colours is that of the tokens', () => {
  const written = table('token', 'by day', 'by night').map((row) => row.slice(0, 3))
  const roles = Object.keys(LIGHT) as (keyof typeof LIGHT)[]
  expect(written).toEqual(roles.map((role) => [role, LIGHT[role], DARK[role]]))
})

it('names the colours that are the same by day and by night', () => {
  for (const color of [...SKY, CREAM, RUST, NIGHT]) expect(page).toContain(color)
})

it('the table of the lines of strong contrast is that of the code', () => {
  const written = table('line', 'pixels').map(([name, pixels]) => [name, Number(pixels)])
  const { others, ...lines } = STRONG_LINES
  expect(written).toEqual(Object.entries(lines))
  expect(page).toContain(`${others}\ntimes as heavy`)
  for (const { paper } of [STRONG_LIGHT, STRONG_DARK]) expect(page).toContain(paper)
})

it('the table of motion is that of the code', () => {
  const written = table('name', 'what moves').map(([name, , duration, ease]) => [
    name,
    Number(duration),
    ease,
  ])
  const known = Object.entries(MOTION).map(([name, { duration, ease }]) => [name, duration, ease])
  expect(written).toEqual(known)
})

it('every movement of the table is made by something that is drawn', () => {
  const files = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.tsx?$/.test(file))
  const code = sources.map((file) => readFileSync(resolve(ROOT, 'src', file), 'utf8')).join('\n')
  expect(Object.keys(MOTION).filter((name) => !code.includes(`MOTION.${name}`))).toEqual([])
})

it('the table of states names the ground and the signs that are painted', () => {
  const rows = table('state', 'ground', 'sign')
  expect(rows).toHaveLength(Object.keys(STATES).length)
  for (const [index, look] of Object.values(STATES).entries()) {
    const [, ground, sign = ''] = rows[index] ?? []
    expect(ground).toBe(look.fill === 'card' && look !== CARD ? 'as before' : groundOf(look.fill))
    expect(sign.split(/[,;]/)[0]).toBe(allSignsOf(look).join(' and ') || 'none')
  }
})
