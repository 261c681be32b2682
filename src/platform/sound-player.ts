import { Howl, Howler } from 'howler'
import webm from '../../assets/sound/sprite.webm?url'
import m4a from '../../assets/sound/sprite.m4a?url'
import type { Rng } from '../kit/rng.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { createVariantPicker } from '../sound/pick-variant.ts'
import { SOUND_NAMES } from '../sound/sound-name.ts'
import type { SoundName } from '../sound/sound-name.ts'
import type { SoundPlayer } from '../sound/sound-player.ts'
import { spansOf } from '../sound/sprite-map.ts'
import { hushAfter, unlockWhenTouched, wake } from './audio-context.ts'

/** Milliseconds after which a sound comes too late for what it belongs to. */
const TOO_LATE = 500
/** Milliseconds within which the same sound is played only once. */
const ECHO = 40
/** Milliseconds of silence after which the device's audio may rest. */
const REST = 20_000

/** Fetches the sprite; without it there is no player. It holds nothing any more once the scheduler ends. */
export async function loadSoundPlayer(rng: Rng, later: Scheduler): Promise<SoundPlayer> {
  if (later.isEnded) throw new Error('The visit has ended')
  const sprite = Object.fromEntries(
    SOUND_NAMES.flatMap((name) =>
      spansOf(name).map((span, index) => [idOf(name, index), [...span] as [number, number]]),
    ),
  )
  // Howler's own suspending leaves iOS silent after an interruption: see `audio-context.ts`.
  Howler.autoSuspend = false
  // Its own unlocking listens to the page until it is touched, even when there is nothing to play any more.
  Howler.autoUnlock = false
  const howl = await load(sprite, later)
  const pick = createVariantPicker(rng)
  const lastPlayed = new Map<SoundName, number>()
  const hush = hushAfter(() => Howler.ctx, REST, later)

  return {
    async play(name) {
      const asked = performance.now()
      if (asked - (lastPlayed.get(name) ?? -ECHO) < ECHO) return null
      lastPlayed.set(name, asked)
      if (Howler.noAudio || !(await wake(Howler.ctx, later))) return 'blocked'
      if (performance.now() - asked > TOO_LATE) return null
      howl.play(idOf(name, pick(name, spansOf(name).length)))
      hush()
      return null
    },
    setGain: (gain) => void Howler.volume(gain),
  }
}

function idOf(name: SoundName, variant: number): string {
  return `${name}-${variant + 1}`
}

/** What Howler keeps for the whole page; its types know nothing of a page without it. */
interface Shared {
  ctx: AudioContext | null
  readonly _howls: readonly Howl[]
}

function load(sprite: Record<string, [number, number]>, later: Scheduler): Promise<Howl> {
  const shared = Howler as unknown as Shared
  // Howler makes another where there is none.
  if (shared.ctx?.state === 'closed') shared.ctx = null
  return new Promise((resolve, reject) => {
    const howl = new Howl({
      src: [webm, m4a],
      format: ['webm', 'm4a'],
      sprite,
      onload: () => (later.isEnded ? letGo() : resolve(howl)),
      onloaderror: () => {
        end()
        letGo()
        reject(new Error('The sounds did not arrive'))
      },
    })
    const stopWaiting = shared.ctx ? unlockWhenTouched(shared.ctx) : () => undefined
    const letGo = (): void => {
      howl.unload()
      if (shared._howls.length === 0) shared.ctx?.close().catch(() => undefined)
    }
    const end = (): void => {
      stopWaiting()
      if (howl.state() === 'loaded') letGo()
      // Howler cannot take back what it fetches. Another visit may have begun, and need the context.
      else if (shared._howls.length === 1) shared.ctx?.close().catch(() => undefined)
    }
    later.whenEnded(end)
  })
}
