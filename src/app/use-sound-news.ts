import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { SoundTrouble } from '../sound/sound-name.ts'
import type { Kept } from '../visit/kept.ts'

/** What the device keeps: `TOLD` once the reader was told, `HEARD` when the reader may be told again. */
const TOLD = 'told'
const HEARD = ''

/**
 * Decides when to tell the reader that the sounds could not be fetched: once per device, and again only after
 * they have arrived or were switched off. The news waits for the front page, so that no game is interrupted,
 * unless the reader has just switched the sound on and hears nothing.
 */
export function useSoundNews(
  sound: {
    readonly soundOn: boolean
    readonly soundTrouble: SoundTrouble | null
    readonly arrived: boolean
    readonly onFront: boolean
    readonly kept: Kept
  },
  tell: () => void,
): void {
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

  const isDue = soundTrouble === 'missing' && !isTold && (onFront || switchedOn.current)
  useEffect(() => {
    if (!isDue) return
    switchedOn.current = false
    note.write(TOLD)
    setTold(true)
    tell()
  }, [isDue])
}
