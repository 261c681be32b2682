import type { Scheduler } from '../later/scheduler.ts'
import type { Clock } from '../session/session.ts'
import { gainOf } from '../sound/gain-of.ts'
import type { SoundName, SoundTrouble } from '../sound/sound-name.ts'
import type { SoundPlayer } from '../sound/sound-player.ts'
import type { LookInForce } from './look-in-force.ts'
import { isSoundOn, ticks } from './settings.ts'
import type { SettingsInForce } from './settings-in-force.ts'
import { createWatched, setParts } from './watched.ts'
import type { Watched } from './watched.ts'

/** What can be heard and felt now. */
export interface HearingState {
  readonly soundOn: boolean
  /** Why nothing is heard although it is on. */
  readonly soundTrouble: SoundTrouble | null
  /** Whether the sounds were fetched in this visit. */
  readonly arrived: boolean
  /** Whether ticks are felt; null where the device has no motor. */
  readonly ticking: boolean | null
}

export interface Hearing extends Watched<HearingState> {
  /** Plays a sound, with a tick where there is a motor, if the settings want it. */
  sound(name: SoundName): void
}

export interface HearingPorts {
  readonly settings: SettingsInForce
  readonly look: Watched<LookInForce>
  readonly later: Scheduler
  readonly clock: Clock
  loadPlayer(): Promise<SoundPlayer>
  /** A tick in the hand. */
  tick(name: SoundName): void
  readonly canTick: boolean
}

/** Milliseconds that a sound waits for the player to be fetched. After that it would come too late. */
const PLAYER_WITHIN = 600

/**
 * Plays and ticks as the settings want it. Nothing is fetched before the first sound. What could not be
 * fetched is asked for again only when the sound is switched on again.
 */
export function createHearing(ports: HearingPorts): [Hearing, () => void] {
  const { settings, look, later, clock, tick, canTick } = ports
  let loading: Promise<SoundPlayer> | null = null
  let trouble: SoundTrouble | null = null
  let arrived = false
  let ended = false

  const isOn = (): boolean => isSoundOn(settings.get(), look.get())
  const doesTick = (): boolean => ticks(settings.get(), look.get())
  const stateNow = (): HearingState => ({
    soundOn: isOn(),
    soundTrouble: trouble,
    arrived,
    ticking: canTick ? doesTick() : null,
  })
  const state = createWatched(stateNow())

  const tell = (): void => setParts(state, stateNow())

  async function play(name: SoundName): Promise<void> {
    const asked = clock()
    loading ??= ports.loadPlayer()
    try {
      const player = await later.until(loading)
      if (ended || !isOn() || clock() - asked > PLAYER_WITHIN) return
      player.setGain(gainOf(settings.get().volume))
      arrived = true
      trouble = await later.until(player.play(name))
    } catch {
      trouble = 'missing'
    }
    if (!ended) tell()
  }

  function follow(): void {
    if (!isOn()) {
      trouble = null
      // A failed player is fetched again when the sound is switched on again.
      loading?.catch(() => (loading = null))
    }
    const gain = gainOf(settings.get().volume)
    loading?.then(
      (player) => player.setGain(gain),
      () => undefined,
    )
    tell()
  }

  const closers = [settings.watch(follow), look.watch(follow)]
  const hearing: Hearing = {
    get: state.get,
    watch: state.watch,
    sound(name) {
      if (ended) return
      if (doesTick()) tick(name)
      if (isOn()) void play(name)
    },
  }
  return [
    hearing,
    () => {
      ended = true
      for (const close of closers) close()
    },
  ]
}
