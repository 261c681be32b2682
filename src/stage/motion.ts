import { eases } from './eases.ts'
import type { Ease } from './eases.ts'

export interface TweenOptions {
  /** Milliseconds, as is the delay. */
  readonly duration: number
  readonly delay?: number
  /** 'out' (quick, then gentle) unless told. */
  readonly ease?: Ease
}

type NumericKey<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T]

export interface Motion {
  /**
   * Moves numbers of `target` to new values; keeps frames coming while it runs. Resolves at the
   * end, also when it was finished early or a newer tween took over its last number; never after
   * `stop` or when the view is gone. Under reduced motion the end is there at once.
   */
  tween<T extends object>(
    target: T,
    to: Partial<Record<NumericKey<T>, number>>,
    options: TweenOptions,
  ): Promise<void>
  /** Puts every tween at its end. */
  finishAll(): void
  /** Drops the tweens of a target and leaves it as it is: before it is destroyed. */
  stop(target: object): void
}

/** The side of the stage, which gives the time. */
export interface MotionClock {
  /** Moves on by so many milliseconds. Answers whether anything still runs. */
  advance(elapsed: number): boolean
  stopAll(): void
}

interface Run {
  readonly target: Record<string, number>
  readonly to: Record<string, number>
  /** Read when the delay is over, so that tweens of one number can follow each other. */
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
 * Tweens without a clock of their own. Phaser's cannot rest with the stage: they measure time by
 * themselves, and the first frame after a rest makes them jump.
 */
export function createMotion({ reducedMotion, invalidate }: MotionOptions): Motion & MotionClock {
  let runs: Run[] = []

  function settle(ended: readonly Run[]): void {
    runs = runs.filter((run) => !ended.includes(run))
    for (const run of ended) run.done()
  }

  /** The newer tween of a number has it to itself. */
  function takeOver(newer: Run): void {
    const others = runs.filter((run) => run !== newer && run.target === newer.target && run.from)
    for (const run of others) {
      for (const key of Object.keys(newer.to)) delete run.to[key]
    }
    settle(others.filter((run) => Object.keys(run.to).length === 0))
  }

  /** Whether it goes on. */
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
