import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { createRng } from '../kit/rng.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { tick } from '../platform/haptics.ts'
import type { SoundPlayer } from '../platform/sound-player.ts'
import { isSoundOn, ticks } from '../visit/settings.ts'
import type { Device, Settings } from '../visit/settings.ts'
import { gainOf } from '../sound/gain-of.ts'
import type { SoundName, SoundTrouble } from '../sound/sound-name.ts'

interface SoundInForce {
  readonly soundOn: boolean
  readonly soundTrouble: SoundTrouble | null
  /** Whether the sounds were fetched in this visit. */
  readonly arrived: boolean
  sound(name: SoundName): void
}

/** Milliseconds that a sound waits for the player's first arrival; later it would be out of place. */
const PATIENCE = 600

/**
 * Plays and ticks as the settings have it. Nothing is fetched before something is to be heard; what
 * cannot be fetched is not asked for again until the sound is switched on anew.
 */
export function useSound(settings: Settings, device: Device, later: Scheduler): SoundInForce {
  const soundOn = isSoundOn(settings, device)
  const [soundTrouble, setTrouble] = useState<SoundTrouble | null>(null)
  const [arrived, setArrived] = useState(false)
  const loading = useRef<Promise<SoundPlayer> | null>(null)
  const latest = useRef({ soundOn, ticks: false, gain: 0 })
  latest.current = { soundOn, ticks: ticks(settings, device), gain: gainOf(settings.volume) }

  const load = useCallback((): Promise<SoundPlayer> => {
    loading.current ??= import('../platform/sound-player.ts').then(({ loadSoundPlayer }) =>
      loadSoundPlayer(createRng(Date.now()), later),
    )
    return later.until(loading.current)
  }, [later])

  const sound = useCallback(
    (name: SoundName) => {
      if (latest.current.ticks) tick(name)
      if (!latest.current.soundOn) return
      const asked = performance.now()
      load().then(
        async (player) => {
          if (!latest.current.soundOn || performance.now() - asked > PATIENCE) return
          player.setGain(latest.current.gain)
          setArrived(true)
          setTrouble(await later.until(player.play(name)))
        },
        () => setTrouble('missing'),
      )
    },
    [load, later],
  )

  useEffect(() => {
    if (soundOn) return
    setTrouble(null)
    // What failed is tried anew when the sound comes back.
    loading.current?.catch(() => (loading.current = null))
  }, [soundOn])

  useEffect(() => {
    const gain = gainOf(settings.volume)
    loading.current?.then(
      (player) => player.setGain(gain),
      () => undefined,
    )
  }, [settings.volume])

  return { soundOn, soundTrouble, arrived, sound }
}
