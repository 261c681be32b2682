import { parseLayer } from './booth-settings.ts'
import type { SettingsLayer } from './booth-settings.ts'

/** What stands in a link for yes and for no. */
const SWITCH: Readonly<Record<string, boolean>> = { on: true, off: false, 1: true, 0: false }

/**
 * The settings in a booth's link, such as "?name=Hall A&base=https://sparks.example&idle=result:90&sleep=22:00-07:00".
 * What is not understood is left out, and so is what a setting cannot have. `docs/kiosk.md` lists all of them.
 */
export function parseLinkSettings(search: string): SettingsLayer {
  const link = new URLSearchParams(search)
  const read = <T>(name: string, parse: (text: string) => T): T | undefined => {
    const text = link.get(name)
    return text === null ? undefined : parse(text)
  }
  return parseLayer({
    name: read('name', String),
    pack: read('pack', String),
    hidden: read('hidden', listIn),
    idle: read('idle', timesIn),
    ask: read('ask', numberIn),
    base: read('base', String),
    volume: read('volume', numberIn),
    speech: read('speech', (text) => SWITCH[text]),
    sleep: read('sleep', (text) => {
      const [from, to] = text.split('-')
      return { from, to }
    }),
    pixelsPerMm: read('pixelsPerMm', numberIn),
    staffLanguage: read('staffLanguage', String),
  })
}

function listIn(text: string): string[] {
  return text.split(',').filter((part) => part !== '')
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

function timesIn(text: string): Record<string, number> {
  return Object.fromEntries(
    listIn(text).map((part) => {
      const [name = '', time = ''] = part.split(':')
      return [name, numberIn(time)]
    }),
  )
}
