import { describe, expect, it } from 'vitest'
import {
  cellText,
  ruleText,
} from '../../../../../src/games/letter-sudoku/view/first/first-words.ts'
import { LANGUAGE_TAGS } from '../../../../../src/i18n/languages.ts'
import { msg } from '../../../../../src/kit/text.ts'
import { newWords } from '../../../../support/new-words.ts'
import { TEST_LANGUAGES } from '../../../../support/test-texts.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { at, spec } from '../../example-grid.ts'

describe.each([...LANGUAGE_TAGS, ...TEST_LANGUAGES])('in %s', (language) => {
  const { say } = translatorOf(language)

  it.each(['cell', 'box'] as const)(
    'a first letter takes at most 25 words where it is explained by its %s',
    (by) => {
      const steps = [0, 1, 2].map(ruleText)
      const said = [...steps, cellText(spec, { cell: at('r5c5'), symbol: 0, by })].map(say)
      const around = [msg('grid.first.skip'), msg('grid.first.yes')].map(say)
      const read = [
        ...said.flatMap((text, at) => newWords(text, said[at - 1] ?? '')),
        ...around.flatMap((text) => newWords(text, '')),
      ]
      expect(read.length).toBeGreaterThan(15)
      expect(read.length).toBeLessThanOrEqual(25)
    },
  )
})
