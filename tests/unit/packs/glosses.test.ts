import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { openRound } from '../../../src/games/city-quiz/core/quiz-file.ts'
import { parseSpec } from '../../../src/games/city-quiz/core/parse-spec.ts'
import type { Sign } from '../../../src/games/city-quiz/core/spec.ts'
import type { Text } from '../../../src/kit/text.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import { findTerms } from '../../../src/packs/find-terms.ts'
import { translatorOf } from '../../support/translator.ts'

const { glossary, facts, puzzles } = readPack()
const SIGNS = readSigns()

function readSigns(): readonly Sign[] {
  const quiz = puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const spec = parseSpec(round?.ok ? round.value : null)
  if (!spec.ok) throw new Error(spec.reason.code)
  return spec.value.signs
}

/** The texts below which terms are explained: facts, and the portraits of signs. */
const EXPLAINED: readonly Text[] = [
  ...facts.map(({ text }) => text),
  ...SIGNS.map(({ portrait }) => portrait),
]

describe.each(LANGUAGE_TAGS)('the glossary, %s', (language) => {
  const { say } = translatorOf(language)
  const idsIn = (text: Text): string[] => findTerms(say(text), glossary, say).map(({ id }) => id)

  it('has no term that nobody could read, because no text that explains its terms uses it', () => {
    const used = new Set(EXPLAINED.flatMap(idsIn))
    expect(glossary.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('explains the same terms of a portrait as in English', () => {
    const english = translatorOf('en').say
    for (const { portrait } of SIGNS) {
      const expected = findTerms(english(portrait), glossary, english).map(({ id }) => id)
      expect(idsIn(portrait)).toEqual(expected)
    }
  })
})
