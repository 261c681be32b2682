import type { Media, MediaAnswers } from '../visit/media.ts'

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  forcedColors: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  phone: '(pointer: coarse) and (max-width: 500px), (pointer: coarse) and (max-height: 500px)',
} as const satisfies Record<keyof MediaAnswers, string>

/** The media queries of this browser. */
export const browserMedia: Media = {
  read: () => ({
    dark: matchMedia(QUERIES.dark).matches,
    forcedColors: matchMedia(QUERIES.forcedColors).matches,
    reducedMotion: matchMedia(QUERIES.reducedMotion).matches,
    phone: matchMedia(QUERIES.phone).matches,
  }),
  watch(onChanged) {
    const lists = Object.values(QUERIES).map((query) => matchMedia(query))
    const tell = (): void => onChanged(browserMedia.read())
    for (const list of lists) list.addEventListener('change', tell)
    return () => {
      for (const list of lists) list.removeEventListener('change', tell)
    }
  },
}
