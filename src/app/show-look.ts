import type { Translator } from '../i18n/translator.ts'
import type { LookInForce } from '../visit/look-in-force.ts'
import type { SettingsInForce } from '../visit/settings-in-force.ts'
import type { Watched } from '../visit/watched.ts'

/**
 * Writes language, theme, contrast, hand, spacing and text size onto the document, now and at each change. Returns
 * the function that stops it and leaves the document as it was.
 */
export function showLook(visit: {
  readonly settings: SettingsInForce
  readonly look: Watched<LookInForce>
  readonly words: Watched<Translator>
}): () => void {
  const { settings, look, words } = visit
  const root = document.documentElement
  const { lang } = root

  function show(): void {
    const { leftHanded, wideSpacing, textScale } = settings.get()
    root.lang = words.get().language
    root.dataset['theme'] = look.get().dark ? 'dark' : 'light'
    root.dataset['contrast'] = look.get().strong ? 'strong' : 'usual'
    root.dataset['hand'] = leftHanded ? 'left' : 'right'
    root.dataset['spacing'] = wideSpacing ? 'wide' : 'normal'
    root.style.setProperty('--text-scale', String(textScale / 100))
  }

  show()
  const closers = [settings.watch(show), look.watch(show), words.watch(show)]
  return () => {
    for (const close of closers) close()
    root.lang = lang
    for (const name of ['theme', 'contrast', 'hand', 'spacing']) delete root.dataset[name]
    root.style.removeProperty('--text-scale')
  }
}
