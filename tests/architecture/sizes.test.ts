import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')
const MOST_LINES = 400

it(`no source file is longer than ${MOST_LINES} lines`, () => {
  const long = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name))
    .map((name) => ({ name, lines: readFileSync(join(SRC, name), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
  expect(long).toEqual([])
})
