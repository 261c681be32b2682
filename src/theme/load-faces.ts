import type { Scheduler } from '../later/scheduler.ts'

/**
 * Milliseconds to wait. A slow or missing face must not keep anyone from playing: its stand-in is shown then.
 */
const FACES_WITHIN = 3000

export interface FaceOptions {
  readonly later: Pick<Scheduler, 'alarm' | 'until'>
  /** Called when the faces arrive after the wait has ended. */
  onLate?(): void
}

/**
 * Loads the faces of letters that will be drawn, because text on a canvas never loads a face by itself. Which
 * files of a face are needed depends on the letters. Ends when the faces are there, or missing, or take too
 * long.
 * @param faces CSS fonts with any size; only the first family of each is asked for, because a device that
 *   lacks a stand-in would fail at once
 */
export async function loadFaces(
  faces: readonly string[],
  text: string,
  { later, onLate = () => undefined }: FaceOptions,
): Promise<void> {
  let late = false
  const loads = faces.map((face) => document.fonts.load(face.split(',')[0] ?? face, text))
  const settled = Promise.allSettled(loads).then(() => {
    forget()
    if (late) onLate()
  })
  let forget = (): void => undefined
  const tired = new Promise<void>((resolve) => {
    forget = later.alarm(FACES_WITHIN, resolve)
  })
  await Promise.race([later.until(settled), tired])
  late = true
}
