import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
)

/** In a Turkish browser "i".toLocaleUpperCase() is "İ": a puzzle's letters must not depend on that. */
const IN_BROWSERS_LANGUAGE = /\.toLocale(?:Upper|Lower)Case\(\s*\)/

it('no letter changes its case in the language of the browser', () => {
  expect(files.length).toBeGreaterThan(300)
  const found = files.filter((file) =>
    IN_BROWSERS_LANGUAGE.test(readFileSync(join(SRC, file), 'utf8')),
  )
  expect(found).toEqual([])
})
