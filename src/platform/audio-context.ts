import type { Scheduler } from '../later/scheduler.ts'

/** iOS has one more state: a call or another page took the sound away. */
type AnyState = AudioContextState | 'interrupted'

/** Milliseconds that a context gets to start. One that the browser holds back never answers. */
const AWAKE_WITHIN = 400

/**
 * Starts a context that is suspended or interrupted; false when it does not start, which is so before
 * the first touch of the page, or where the browser lets it play nothing. No context (the browser has
 * no Web Audio, and plays the file as an element) counts as awake.
 */
export async function wake(context: AudioContext | null, later: Scheduler): Promise<boolean> {
  if (!context) return true
  mixWithOthers()
  if (isRunning(context)) return true
  await new Promise<void>((resolve) => {
    const forget = later.alarm(AWAKE_WITHIN, resolve)
    const answered = (): void => {
      forget()
      resolve()
    }
    context.resume().then(answered, answered)
  })
  return isRunning(context)
}

const TOUCHES = ['touchstart', 'touchend', 'click', 'keydown'] as const

/**
 * Browsers let a page be heard once it has played something in the very task of a touch: here a sample of
 * silence, with the next touch. Gives back how to stop waiting for that touch.
 */
export function unlockWhenTouched(context: AudioContext): () => void {
  const listening = new AbortController()
  const unlock = (): void => {
    const silence = context.createBufferSource()
    silence.buffer = context.createBuffer(1, 1, context.sampleRate)
    silence.connect(context.destination)
    silence.addEventListener('ended', () => listening.abort(), { once: true })
    silence.start()
    context.resume().catch(() => undefined)
  }
  const options = { capture: true, signal: listening.signal }
  for (const touch of TOUCHES) document.addEventListener(touch, unlock, options)
  return () => listening.abort()
}

/** Returns a function to call at each sound. Long after the last one, the context is suspended. */
export function hushAfter(
  context: () => AudioContext | null,
  quiet: number,
  later: Scheduler,
): () => void {
  let forget = (): void => undefined
  return () => {
    forget()
    forget = later.alarm(quiet, () => {
      context()
        ?.suspend()
        .catch(() => undefined)
    })
  }
}

function isRunning(context: AudioContext): boolean {
  return (context.state as AnyState) === 'running'
}

/** Where browsers can do so: lets sounds mix with the visitor's music and obey the silent switch. */
function mixWithOthers(): void {
  const { audioSession } = navigator as Navigator & { audioSession?: { type: string } }
  if (audioSession && audioSession.type !== 'ambient') audioSession.type = 'ambient'
}
