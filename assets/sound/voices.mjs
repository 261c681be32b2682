/*
 * The two voices of the page, by pure maths: every run writes the same samples. Times are in seconds,
 * levels between 0 and 1, pitches in semitones of MIDI (69 is 440 Hz).
 */
export const RATE = 24_000

/**
 * A kalimba's tongue: a bar clamped at one end, whose overtones lie far from the harmonic ones, die
 * soon, and leave an almost pure tone; under it the thud of the thumb on wood.
 */
export function kalimba(pitch, { level = 1, ring = 1 } = {}) {
  const base = frequencyOf(pitch)
  const partials = [
    { ratio: 1, level: 1, life: 0.34 },
    { ratio: 2.001, level: 0.16, life: 0.2 },
    { ratio: 5.4, level: 0.07, life: 0.045 },
    { ratio: 6.27, level: 0.05, life: 0.03 },
  ]
  return (time) => {
    if (time < 0) return 0
    // Higher tongues are shorter and die sooner.
    const life = ring * (330 / base) ** 0.35
    const tone = partials.reduce(
      (sum, each) =>
        sum +
        each.level *
          Math.exp(-time / (each.life * life)) *
          Math.sin(2 * Math.PI * base * each.ratio * time),
      0,
    )
    const thud = 0.2 * Math.exp(-time / 0.012) * Math.sin(2 * Math.PI * 150 * time)
    return level * (tone + thud) * attack(time, 0.004)
  }
}

/** A felt mallet on wood, with hardly any pitch: for touches and notes in pencil. */
export function mallet(pitch, { level = 1, ring = 1 } = {}) {
  const base = frequencyOf(pitch)
  return (time) => {
    if (time < 0) return 0
    const tone =
      Math.exp(-time / (0.035 * ring)) * Math.sin(2 * Math.PI * base * time) +
      0.18 * Math.exp(-time / (0.012 * ring)) * Math.sin(2 * Math.PI * base * 3.93 * time)
    return level * tone * attack(time, 0.003)
  }
}

/** Samples of notes `[start, voice]` that sound together, faded out at the end so that nothing clicks. */
export function render(notes, seconds) {
  const length = Math.round(seconds * RATE)
  const fade = Math.min(0.06, seconds / 3)
  return Float64Array.from({ length }, (_, index) => {
    const time = index / RATE
    const sum = notes.reduce((total, [start, voice]) => total + voice(time - start), 0)
    return sum * Math.min(1, (seconds - time) / fade)
  })
}

function frequencyOf(pitch) {
  return 440 * 2 ** ((pitch - 69) / 12)
}

function attack(time, length) {
  return time < length ? Math.sin((Math.PI / 2) * (time / length)) : 1
}
