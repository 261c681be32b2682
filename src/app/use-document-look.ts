import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { readMedia, watchMedia } from '../platform/media-watch.ts'
import type { Look } from '../screen/services.ts'
import type { Settings } from '../visit/settings.ts'

/**
 * Writes language, theme, hand, spacing and text size onto the document; gives the look in force and
 * what the device is like.
 */
export function useDocumentLook(
  settings: Settings,
  language: string,
): { look: Look; reducedMotion: boolean; phone: boolean } {
  const [media, setMedia] = useState(readMedia)
  useEffect(() => watchMedia(setMedia), [])

  const wantsDark = settings.theme === 'auto' ? media.dark : settings.theme === 'dark'
  const look: Look = media.forcedColors ? 'forced' : wantsDark ? 'dark' : 'light'

  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dataset['theme'] = wantsDark ? 'dark' : 'light'
    root.dataset['hand'] = settings.leftHanded ? 'left' : 'right'
    root.dataset['spacing'] = settings.wideSpacing ? 'wide' : 'normal'
    root.style.setProperty('--text-scale', String(settings.textScale / 100))
  }, [language, wantsDark, settings.leftHanded, settings.wideSpacing, settings.textScale])

  return { look, reducedMotion: media.reducedMotion, phone: media.phone }
}
