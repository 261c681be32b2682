import Phaser from 'phaser'

/** What happens to the graphics context that the picture is drawn with. */
export interface ContextWatch {
  /** True while the browser has taken the context away: until it gives it back, nothing can be seen. */
  readonly isLost: boolean
  /** Tells whether the context is lost: now, and at each change. Gives back how to stop. */
  watch(tell: (isLost: boolean) => void): () => void
}

/**
 * Follows the context from the start of the stage to its end, whether a view is mounted or not. A view
 * that is mounted later has missed the event, so it has to be able to ask.
 */
export function createContextWatch({ renderer, canvas, events }: Phaser.Game): ContextWatch {
  const listeners = new Set<(isLost: boolean) => void>()
  const listening = new AbortController()
  let isLost = isLostNow(renderer)

  function set(next: boolean): void {
    if (next === isLost) return
    isLost = next
    for (const tell of listeners) tell(isLost)
  }

  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events
  renderer.on(LOSE_WEBGL, () => set(true))
  // Phaser has made its textures and programs anew by now, so that listeners can draw.
  renderer.on(RESTORE_WEBGL, () => set(false))
  // The events of a 2D context. A canvas has one kind of context, so only one pair of events comes.
  const { signal } = listening
  canvas.addEventListener('contextlost', () => set(true), { signal })
  canvas.addEventListener('contextrestored', () => set(false), { signal })
  // Phaser uses a canvas again for another game.
  events.once(Phaser.Core.Events.DESTROY, () => listening.abort())

  return {
    get isLost() {
      return isLost
    },
    watch(tell) {
      set(isLost || isLostNow(renderer))
      listeners.add(tell)
      tell(isLost)
      return () => void listeners.delete(tell)
    },
  }
}

/** The context itself knows of its loss before the browser sends the event. */
function isLostNow(renderer: Phaser.Game['renderer']): boolean {
  return 'gl' in renderer && (renderer.contextLost || renderer.gl.isContextLost())
}
