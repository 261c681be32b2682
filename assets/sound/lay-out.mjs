import { SCORE } from './score.mjs'

/**
 * Silence after each sound, in seconds: an encoder smears over its edges, and some browsers count the
 * first moments of an encoded file that others leave out.
 */
const GAP = 0.1
/** How much of the silence is still played, so that a late start cuts nothing off. */
const TAIL = 0.045

/** Where every variant lies: `{ name, seconds, notes, start }` in order, and the length of it all. */
export function layOut() {
  let seconds = GAP
  const parts = Object.entries(SCORE).flatMap(([name, variants]) =>
    variants.map((variant, index) => {
      const start = seconds
      seconds += variant.seconds + GAP
      return { name, id: `${name}-${index + 1}`, start, ...variant }
    }),
  )
  return { parts, seconds }
}

/** The same for the code: name → its variants as `[start, length]` in whole milliseconds. */
export function formatSpriteMap({ parts, seconds }) {
  const sounds = {}
  for (const { name, start, seconds: length } of parts)
    (sounds[name] ??= []).push([Math.round(start * 1000), Math.round((length + TAIL) * 1000)])
  return { length: Math.round(seconds * 1000), sounds }
}
