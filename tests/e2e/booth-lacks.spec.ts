import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LANGUAGES, LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import type { Text } from '../../src/kit/text.ts'
import { msg } from '../../src/kit/text.ts'
import { BoothVisitor } from './support/booth-visitor.ts'
import { playQuiz } from './support/booth-visit.ts'
import { askForPanel, enterPanel, openBooth, say, typePin } from './support/staff.ts'

/** What a device or its browser lacks: rounds are played to their end, and staff read in plain words what is missing. */
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' })

const VOICELESS = msg('booth.staff.trouble.voiceless', { options: Object.values(LANGUAGES) })

interface Lack {
  readonly what: string
  /** Runs in the page, before anything else. */
  readonly take: () => void
  /** What the panel says of it; null: it does without, and nothing is missing. */
  readonly told: Text | null
}

const LACKS: readonly Lack[] = [
  {
    what: 'Wake Lock',
    take: () => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock'),
    told: msg('booth.staff.trouble.sleeps'),
  },
  {
    what: 'sound',
    take: () => {
      for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
        Object.defineProperty(window, name, { value: undefined })
    },
    told: msg('booth.staff.trouble.soundless'),
  },
  {
    what: 'speech',
    take: () => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
        Object.defineProperty(window, name, { value: undefined })
    },
    told: VOICELESS,
  },
  {
    what: 'voices',
    take: () => {
      SpeechSynthesis.prototype.getVoices = () => []
    },
    told: VOICELESS,
  },
  {
    what: 'Web Locks',
    take: () => void Reflect.deleteProperty(Navigator.prototype, 'locks'),
    told: msg('booth.staff.trouble.windows'),
  },
  {
    what: '`crypto.subtle`',
    take: () => void Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }),
    told: null,
  },
]

/** A visitor plays a round to its result, and ends. */
async function playRound(page: Page): Promise<void> {
  await page.locator('.attract').getByRole('button', { name: LANGUAGES.en, exact: true }).tap()
  await page.locator('.screen--lengths a[href$="/which-city~short"]').tap()
  expect(await playQuiz(page, 0)).not.toBe('')
  await expect(page.locator('.screen--result')).toBeVisible()
  await page.locator('.sill__item').last().tap()
  await expect(page.locator('.attract')).toBeVisible()
}

/** Runs in the page: a device that has all that a booth wants, whatever the browser of tests has. */
function equip(tags: readonly string[]): void {
  MediaDevices.prototype.enumerateDevices = () =>
    Promise.resolve([{ kind: 'audiooutput' } as MediaDeviceInfo])
  SpeechSynthesis.prototype.getVoices = () => tags.map((lang) => ({ lang }) as SpeechSynthesisVoice)
}

for (const { what, take, told } of LACKS)
  test(`without ${what} a round is played to its end, and staff are told`, async ({ page }) => {
    await page.addInitScript(equip, LANGUAGE_TAGS)
    await page.addInitScript(take)
    await openBooth(page, { base: 'https://sparks.example/' })
    await playRound(page)
    await enterPanel(page)
    const notes = page.locator('.staff-note--fault')
    await expect(page.locator('.staff-chip')).toHaveAttribute('data-well', String(told === null))
    await expect(notes).toHaveText(told ? [sentence(told)] : [])
  })

const sentence = (text: Text): string => {
  if (!('key' in text)) throw new Error('A sentence of the catalogue')
  return say(text.key as 'booth.staff.trouble.voiceless', text.params as never)
}

test('without IndexedDB a round is played to its end, and the door says why nobody is let in', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await BoothVisitor.at(page)
  await playRound(page)
  await askForPanel(page)
  await typePin(page)
  await expect(page.getByText(say('booth.staff.pin.unreadable'))).toBeVisible()
  await page.getByRole('button', { name: say('booth.staff.back'), exact: true }).tap()
  await playRound(page)
})
