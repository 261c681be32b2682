import type { Media, MediaAnswers } from '../visit/media.ts'

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  forcedColors: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  moreContrast: '(prefers-contrast: more)',
  phone: '(pointer: coarse) and (max-width: 500px), (pointer: coarse) and (max-height: 500px)',
} as const satisfies Record<keyof MediaAnswers, string>

/** The media queries of this browser. */
export const browserMedia: Media = {
  read: () =>
    Object.fromEntries(
      Object.entries(QUERIES).map(([name, query]) => [name, matchMedia(query).matches]),
    ) as unknown as MediaAnswers,
  watch(onChanged) {
    const lists = Object.values(QUERIES).map((query) => matchMedia(query))
    const tell = (): void => onChanged(browserMedia.read())
    for (const list of lists) list.addEventListener('change', tell)
    return () => {
      for (const list of lists) list.removeEventListener('change', tell)
    }
  },
}
