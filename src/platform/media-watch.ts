/** Follows media queries: calls back with the answers now and whenever one changes. */
export interface MediaAnswers {
  readonly dark: boolean
  readonly forcedColors: boolean
  readonly reducedMotion: boolean
  /** Held in the hand: fingers on something small. */
  readonly phone: boolean
}

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  forcedColors: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  phone: '(pointer: coarse) and (max-width: 500px), (pointer: coarse) and (max-height: 500px)',
} as const satisfies Record<keyof MediaAnswers, string>

export function readMedia(): MediaAnswers {
  return {
    dark: matchMedia(QUERIES.dark).matches,
    forcedColors: matchMedia(QUERIES.forcedColors).matches,
    reducedMotion: matchMedia(QUERIES.reducedMotion).matches,
    phone: matchMedia(QUERIES.phone).matches,
  }
}

export function watchMedia(onChange: (answers: MediaAnswers) => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query))
  const tell = (): void => onChange(readMedia())
  for (const list of lists) list.addEventListener('change', tell)
  return () => {
    for (const list of lists) list.removeEventListener('change', tell)
  }
}
