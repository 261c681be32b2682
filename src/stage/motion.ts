import { eases } from './eases.ts'
import type { Ease } from './eases.ts'

export interface TweenOptions {
  /** Milliseconds, as is the delay. */
  readonly duration: number
  readonly delay?: number
  /** Default: 'out' (quick, then gentle). */
  readonly ease?: Ease
}

type NumericKey<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T]

export interface Motion {
  /**
   * Moves numbers of `target` to new values, and asks for frames while it runs. Resolves at the end, also
   * when the tween was finished early or a newer one took over its last number. Never resolves after `stop`
   * or when the view is gone. Under reduced motion it jumps to the end at once.
   */
  tween<T extends object>(
    target: T,
    to: Partial<Record<NumericKey<T>, number>>,
    options: TweenOptions,
  ): Promise<void>
  /** Moves every tween to its end. */
  finishAll(): void
  /**
   * Drops the tweens of a target and leaves its values as they are. Call it before the target is destroyed.
   */
  stop(target: object): void
}

/** What the stage calls to let time pass. */
export interface MotionClock {
  /** Advances by so many milliseconds. Returns whether any tween still runs. */
  advance(elapsed: number): boolean
  stopAll(): void
}

interface Run {
  readonly target: Record<string, number>
  readonly to: Record<string, number>
  /**
   * Start values. They are read when the delay is over, so that tweens of one number can follow each other.
   */
  from: Record<string, number> | null
  elapsed: number
  readonly delay: number
  readonly duration: number
  readonly ease: Ease
  readonly done: () => void
}

interface MotionOptions {
  readonly reducedMotion: () => boolean
  readonly invalidate: () => void
}

/**
 * Tweens that the stage drives. Phaser's own tweens cannot rest with the stage: they measure time by
 * themselves, and jump in the first frame after a rest.
 */
export function createMotion({ reducedMotion, invalidate }: MotionOptions): Motion & MotionClock {
  let runs: Run[] = []

  function settle(ended: readonly Run[]): void {
    runs = runs.filter((run) => !ended.includes(run))
    for (const run of ended) run.done()
  }

  /** Takes the numbers of a newer tween away from older ones. */
  function takeOver(newer: Run): void {
    const others = runs.filter((run) => run !== newer && run.target === newer.target && run.from)
    for (const run of others) {
      for (const key of Object.keys(newer.to)) delete run.to[key]
    }
    settle(others.filter((run) => Object.keys(run.to).length === 0))
  }

  /** Moves a tween. Returns whether it goes on. */
  function move(run: Run, elapsed: number): boolean {
    run.elapsed += elapsed
    const time = run.elapsed - run.delay
    if (time < 0) return true
    if (!run.from) {
      run.from = pick(run.target, run.to)
      takeOver(run)
    }
    if (time >= run.duration) {
      Object.assign(run.target, run.to)
      return false
    }
    const progress = eases[run.ease](time / run.duration)
    for (const [key, end] of Object.entries(run.to)) {
      const start = run.from[key] ?? end
      run.target[key] = start + (end - start) * progress
    }
    return true
  }

  return {
    tween: (target, to, options) =>
      new Promise((done) => {
        const run = createRun(target, to, options, done)
        runs.push(run)
        if (reducedMotion()) settle(move(run, Infinity) ? [] : [run])
        invalidate()
      }),
    finishAll() {
      for (const run of runs) Object.assign(run.target, run.to)
      settle(runs)
    },
    stop(target) {
      runs = runs.filter((run) => run.target !== target)
    },
    advance(elapsed) {
      settle(runs.filter((run) => runs.includes(run) && !move(run, elapsed)))
      return runs.length > 0
    },
    stopAll() {
      runs = []
    },
  }
}

function createRun(target: object, to: object, options: TweenOptions, done: () => void): Run {
  return {
    target: target as Record<string, number>,
    to: { ...(to as Record<string, number>) },
    from: null,
    elapsed: 0,
    delay: options.delay ?? 0,
    duration: options.duration,
    ease: options.ease ?? 'out',
    done,
  }
}

function pick(target: Record<string, number>, keys: object): Record<string, number> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, target[key] ?? 0]))
}
