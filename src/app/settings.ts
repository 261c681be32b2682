import * as v from 'valibot'
import { LANGUAGE_TAGS } from '../i18n/languages.ts'
import type { Store } from '../session/store.ts'

const KEY = 'settings'

/** Each setting falls back alone: one bad value never takes the others with it. */
const settingsSchema = v.fallback(
  v.object({
    /** null: as the browser says */
    language: v.fallback(v.nullable(v.picklist(LANGUAGE_TAGS)), null),
    theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
    /** How much larger than the page's own size text is, in percent. */
    textScale: v.fallback(v.picklist([100, 125, 150, 200]), 100),
    timer: v.fallback(v.boolean(), true),
    showConflicts: v.fallback(v.boolean(), true),
    tidyMarks: v.fallback(v.boolean(), true),
    highlightPeers: v.fallback(v.boolean(), true),
    highlightSame: v.fallback(v.boolean(), true),
    /** What is chosen first in the grid. */
    lead: v.fallback(v.picklist(['cell', 'letter']), 'cell'),
  }),
  () => DEFAULTS,
)

export type Settings = v.InferOutput<typeof settingsSchema>

const DEFAULTS: Settings = {
  language: null,
  theme: 'auto',
  textScale: 100,
  timer: true,
  showConflicts: true,
  tidyMarks: true,
  highlightPeers: true,
  highlightSame: true,
  lead: 'cell',
}

export function readSettings(store: Store): Settings {
  const text = store.read(KEY)
  return v.parse(settingsSchema, text.ok && text.value !== null ? parseOrEmpty(text.value) : {})
}

/** Keeps the settings; where that is refused they hold for this visit (the store's own memory). */
export function writeSettings(store: Store, settings: Settings): void {
  store.write(KEY, JSON.stringify(settings))
}

function parseOrEmpty(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
