import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { SoundTrouble } from '../sound/sound-name.ts'
import type { Kept } from '../visit/kept.ts'

/** What is kept of it. */
const TOLD = 'told'
const HEARD = ''

interface SoundNews {
  /** Whether the reader should hear now that the sounds did not arrive. */
  readonly due: boolean
  told(): void
}

/**
 * Decides when to say that the sounds could not be fetched: once per device, until they have arrived
 * or are switched off. A game is not interrupted for it: the news waits for the front page, unless the reader
 * has just switched the sound on and hears nothing.
 */
export function useSoundNews(sound: {
  readonly soundOn: boolean
  readonly soundTrouble: SoundTrouble | null
  readonly arrived: boolean
  readonly onFront: boolean
  readonly kept: Kept
}): SoundNews {
  const { soundOn, soundTrouble, arrived, onFront, kept } = sound
  const note = useMemo(() => kept.text('sound-missing'), [kept])
  const [isTold, setTold] = useState(() => note.read() === TOLD)
  const switchedOn = useRef(false)
  const wasOn = useRef(soundOn)

  useEffect(() => {
    if (soundOn && !wasOn.current) switchedOn.current = true
    wasOn.current = soundOn
    if (soundOn && !arrived) return
    if (note.read()) note.write(HEARD)
    setTold(false)
  }, [soundOn, arrived, note])

  return {
    due: soundTrouble === 'missing' && !isTold && (onFront || switchedOn.current),
    told() {
      switchedOn.current = false
      note.write(TOLD)
      setTold(true)
    },
  }
}
