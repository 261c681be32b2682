import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readMessages } from '../../scripts/vite/catalogs.ts'

/**
 * Languages that the game does not speak, to try its screens with: German for its long words, Greek
 * for its script. Their messages stand in `test-texts/<tag>`, what a pack says in `test-texts/packs`.
 */
export const TEST_LANGUAGES = ['de', 'el'] as const

export type TestLanguage = (typeof TEST_LANGUAGES)[number]

export function isTestLanguage(tag: string): tag is TestLanguage {
  return (TEST_LANGUAGES as readonly string[]).includes(tag)
}

/** The areas that are written in full; of the others English stands in for what is missing. */
export const WHOLE_AREAS: readonly string[] = [
  'anagram',
  'app',
  'booth-attract',
  'grid',
  'grid-beat',
  'grid-first',
  'grid-hint',
  'grid-lesson',
  'quiz',
  'share',
  'start',
]

const FOLDER = resolve(import.meta.dirname, 'test-texts')

const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8'))

/** Only what is written in the language itself. */
export function readOwnMessages(language: TestLanguage): Record<string, string> {
  const areas = readdirSync(join(FOLDER, language)).map(
    (name) => readJson(language, name) as Record<string, string>,
  )
  return Object.assign({}, ...areas)
}

/** Every message of the game, in English where there is no other. */
export function readTestMessages(language: TestLanguage): Record<string, string> {
  return { ...readMessages('en'), ...readOwnMessages(language) }
}

/** What the built-in pack says in a test language. Signs are in its order; the rest goes round. */
export interface PackTexts {
  readonly title: string
  readonly edition: string
  readonly deck: string
  readonly grid: { readonly title: string; readonly deck: string; readonly letters: string }
  readonly shuffle: {
    readonly title: string
    readonly deck: string
    readonly words: readonly {
      readonly id: string
      readonly scramble: string
      readonly answers: readonly [string]
      readonly clue: string
    }[]
  }
  readonly quiz: {
    readonly title: string
    readonly deck: string
    readonly signs: readonly (readonly [sign: string, name: string])[]
    readonly portraits: readonly Readonly<Record<string, string>>[]
    readonly questions: readonly {
      readonly text: string
      readonly answers: readonly (readonly [text: string, because: string])[]
    }[]
  }
  readonly fact: string
}

export function readPackTexts(language: TestLanguage): PackTexts {
  return readJson('packs', `${language}.json`) as PackTexts
}
