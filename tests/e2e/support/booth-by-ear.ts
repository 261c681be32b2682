import type { Page } from '@playwright/test'
import { BOOTH_KEY } from '../../../src/kiosk/settings/booth-settings.ts'
import { atRest } from './at-rest.ts'

/** Something that the booth has said. */
export interface Heard {
  readonly text: string
  readonly language: string
  readonly rate: number
  readonly volume: number
}

interface Ears {
  readonly heard: Heard[]
  /** How often it was told to fall silent. */
  silenced: number
  /** While true, what is said takes until it is called off. */
  lingers: boolean
}

/** Somebody at a booth who sees nothing: all that they know is what the booth has said. */
export class BoothByEar {
  /** How much of what was said has been listened to. */
  private listened = 0

  private constructor(readonly page: Page) {}

  /**
   * Opens a booth, where voices of these languages speak and say everything at once.
   * @param settings what the staff of the booth have set
   */
  static async open(
    page: Page,
    languages: readonly string[] = ['en-GB', 'it-IT', 'es-ES'],
    settings: object = {},
  ): Promise<BoothByEar> {
    await page.addInitScript(speakToTest, languages)
    await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
      BOOTH_KEY,
      JSON.stringify(settings),
    ] as const)
    await page.goto('./booth.html')
    await page.locator('.attract').waitFor()
    return new BoothByEar(page)
  }

  /** Everything that was said, from the beginning. */
  all(): Promise<readonly Heard[]> {
    return this.page.evaluate(() => window.ears.heard)
  }

  silenced(): Promise<number> {
    return this.page.evaluate(() => window.ears.silenced)
  }

  async linger(lingers: boolean): Promise<void> {
    await this.page.evaluate((value) => void (window.ears.lingers = value), lingers)
  }

  /** What has been said since the last time, once nothing more comes. */
  async listen(): Promise<string> {
    await atRest(this.page)
    const heard = await this.all()
    const news = heard.slice(this.listened)
    this.listened = heard.length
    return news.map(({ text }) => text).join(' | ')
  }

  /** Presses a key, and listens. */
  async press(key: string): Promise<string> {
    await this.page.keyboard.press(key)
    return this.listen()
  }

  /**
   * Goes on with a key until something is heard.
   * @param most how often, at most
   */
  async pressUntil(key: string, wanted: RegExp, most = 60): Promise<string> {
    for (let times = 0; times < most; times++) {
      const heard = await this.press(key)
      if (wanted.test(heard)) return heard
    }
    throw new Error(`Never heard ${wanted}`)
  }
}

declare global {
  interface Window {
    ears: Ears
  }
}

/** Runs in the page: takes the place of the browser's speech. */
function speakToTest(languages: readonly string[]): void {
  const ears: Ears = { heard: [], silenced: 0, lingers: false }
  class Utterance extends EventTarget {
    lang = ''
    rate = 1
    volume = 1
    voice: unknown = null
    constructor(readonly text: string) {
      super()
    }
  }
  let saying: Utterance | null = null
  const voices = languages.map((lang) => ({ lang, name: lang, localService: true, default: false }))
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      const { text, lang: language, rate, volume } = utterance
      ears.heard.push({ text, language, rate, volume })
      saying = utterance
      queueMicrotask(() => {
        if (saying === utterance && !ears.lingers) utterance.dispatchEvent(new Event('end'))
      })
    },
    cancel() {
      ears.silenced++
      saying = null
    },
  })
  for (const [name, value] of Object.entries({
    ears,
    speechSynthesis: speech,
    SpeechSynthesisUtterance: Utterance,
  }))
    Object.defineProperty(window, name, { value, configurable: true })
}
