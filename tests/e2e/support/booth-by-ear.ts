import type { CDPSession, Page } from '@playwright/test'
import { BOOTH_KEY } from '../../../src/kiosk/settings/kept-settings.ts'
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
  /** How much of it was said when a key was pressed last. */
  private before = 0
  /** What fingers on the glass are sent through, while there are some. */
  private glass: CDPSession | null = null

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

  async said(): Promise<readonly string[]> {
    return (await this.all()).map(({ text }) => text)
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
    return this.hear()
  }

  /** What has been said by now since the last time. */
  private async hear(): Promise<string> {
    const news = await this.page.evaluate((from) => window.ears.heard.slice(from), this.listened)
    this.listened += news.length
    return textOf(news)
  }

  /** Waits until something has been said since the last key, and listens until nothing more comes. */
  async waitFor(wanted: RegExp): Promise<string> {
    await this.page.waitForFunction(
      ({ source, flags, from }) => {
        const news = window.ears.heard.slice(from)
        return news.some(({ text }) => new RegExp(source, flags).test(text))
      },
      { source: wanted.source, flags: wanted.flags, from: this.before },
    )
    await this.listen()
    const heard = await this.all()
    return textOf(heard.slice(this.before))
  }

  /** Presses a key, and listens. */
  async press(key: string): Promise<string> {
    this.before = this.listened
    await this.page.keyboard.press(key)
    // Arrows say at once where they lead, and bring nothing else.
    const heard = key.startsWith('Arrow') ? await this.hear() : ''
    return heard || this.listen()
  }

  /**
   * Moves a finger down the glass until something is heard, and lifts it.
   * @param wanted what it is to be
   */
  async exploreFor(wanted: RegExp): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 }
    const x = width / 4
    const cdp = await this.page.context().newCDPSession(this.page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x, y }],
      })
    await this.listen()
    this.before = this.listened
    await send('touchStart', 4)
    let heard = ''
    for (let y = 40; y < height && !wanted.test(heard); y += 12) {
      await send('touchMove', y)
      heard = await this.hear()
    }
    await send('touchEnd')
    await cdp.detach()
    if (!wanted.test(heard)) throw new Error(`The finger never heard ${wanted}`)
  }

  /** Lays fingers on the glass side by side, or moves those that are there, to these heights. */
  async touch(...heights: readonly number[]): Promise<void> {
    const isThere = this.glass !== null
    this.glass ??= await this.page.context().newCDPSession(this.page)
    await this.glass.send('Input.dispatchTouchEvent', {
      type: isThere ? 'touchMove' : 'touchStart',
      touchPoints: heights.map((y, finger) => ({ x: 100 + 150 * finger, y, id: finger })),
    })
  }

  /** Lifts all fingers that were laid there. */
  async lift(): Promise<void> {
    await this.glass?.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await this.glass?.detach()
    this.glass = null
  }

  /** Taps twice, far from everything, and listens. */
  async tapTwice(): Promise<string> {
    this.before = this.listened
    const cdp = await this.page.context().newCDPSession(this.page)
    const began = Date.now() / 1000
    const send = (type: 'touchStart' | 'touchEnd', after: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ x: 3, y: 3 }] : [],
        timestamp: began + after,
      })
    await Promise.all([
      send('touchStart', 0),
      send('touchEnd', 0.05),
      send('touchStart', 0.15),
      send('touchEnd', 0.2),
    ])
    await cdp.detach()
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
    throw new Error(`Never heard ${wanted} in ${textOf(await this.all())}`)
  }
}

const textOf = (heard: readonly Heard[]): string => heard.map(({ text }) => text).join(' | ')

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
