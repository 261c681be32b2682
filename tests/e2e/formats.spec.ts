import { expect, test } from '@playwright/test'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import type { Formats } from '../../src/i18n/formats.ts'

/** The module of formats as one script that makes `formatsOf` a global. */
async function formatsScript(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/i18n/formats.ts', formats: ['iife'], name: 'formats' },
    },
  })) as readonly Rolldown.RolldownOutput[]
  return output[0]?.output[0].code ?? ''
}

declare const formats: { formatsOf(language: string): Formats }

test.describe('languages that browsers do not know are written in their own way', () => {
  // A device in German, whose words and separators would show where the browser falls back by itself.
  test.use({ locale: 'de-DE' })

  for (const { language, and, or, month, weekday, plural } of [
    {
      language: 'ga',
      and: 'A, B agus C',
      or: 'A nó B',
      month: 'Bealtaine',
      weekday: 'Déardaoin',
      plural: ['one', 'two', 'many', 'other'],
    },
    {
      language: 'mt',
      and: 'A, B u C',
      or: 'A jew B',
      month: 'Mejju',
      weekday: 'Il-Ħamis',
      plural: ['one', 'two', 'few', 'many'],
    },
  ])
    test(language, async ({ page }) => {
      await page.setContent(`<script>${await formatsScript()}</script>`)
      const written = await page.evaluate((tag) => {
        const { list, number, day } = formats.formatsOf(tag)
        const time = Date.UTC(2026, 4, 7)
        return {
          and: list(['A', 'B', 'C']),
          or: list(['A', 'B'], 'disjunction'),
          number: number(1234.5),
          percent: number(0.45, { style: 'percent' }),
          day: day(time, { weekday: 'long', day: 'numeric', month: 'long' }),
          plural: [1, 2, 7, 11].map((count) => new Intl.PluralRules(tag).select(count)),
        }
      }, language)
      expect(written.and).toBe(and)
      expect(written.or).toBe(or)
      expect(written.number).toBe('1,234.5')
      expect(written.percent).toBe('45%')
      expect(written.day).toContain(month)
      expect(written.day).toContain(weekday)
      expect(written.plural).toEqual(plural)
    })
})
