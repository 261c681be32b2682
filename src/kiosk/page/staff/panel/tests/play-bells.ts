export type Side = 'left' | 'both' | 'right'

const PAN: Readonly<Record<Side, number>> = { left: -1, both: 0, right: 1 }

/** Three bells, in hertz, and the seconds from one to the next. */
const BELLS = [523.25, 659.25, 783.99] as const
const STEP = 0.35
const RING = 1.2

/**
 * Plays three bells on one side or both.
 * @param loudness from 0 to 1
 * @returns the function that stops them; null where this device has no sound
 */
export function playBells(side: Side, loudness: number): (() => void) | null {
  if (typeof AudioContext === 'undefined') return null
  const audio = new AudioContext()
  const pan = new StereoPannerNode(audio, { pan: PAN[side] })
  pan.connect(audio.destination)
  for (const [at, frequency] of BELLS.entries()) {
    const start = audio.currentTime + at * STEP
    const bell = new OscillatorNode(audio, { frequency })
    const fade = new GainNode(audio, { gain: 0 })
    fade.gain.setValueAtTime(loudness / 2, start)
    fade.gain.exponentialRampToValueAtTime(0.0001, start + RING)
    bell.connect(fade).connect(pan)
    bell.start(start)
    bell.stop(start + RING)
  }
  return () => void audio.close()
}
