import Phaser from 'phaser'
import type { Scheduler } from '../later/scheduler.ts'
import { TEXTURES, keepOneProgram } from './one-program.ts'

/** Milliseconds to wait for Phaser, which only has to decode three tiny pictures: enough for a slow phone. */
const START_WITHIN = 10_000

/**
 * Starts Phaser without a scene, with WebGL or else Canvas, and stops its own loop for good: `game.step`
 * draws a frame. Rejects when neither renderer starts.
 */
export async function startGame(later: Scheduler, forceCanvas: boolean): Promise<Phaser.Game> {
  if (document.readyState === 'loading') await documentReady()
  if (forceCanvas) return settled(create(Phaser.CANVAS), later)
  let game: Phaser.Game
  try {
    game = create(Phaser.AUTO)
  } catch {
    // WebGL exists but fails to start, e.g. after too many crashes of the driver.
    game = create(Phaser.CANVAS)
  }
  return settled(game, later)
}

function create(type: number): Phaser.Game {
  const game = new Phaser.Game({
    type,
    parent: null,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { mode: Phaser.Scale.NONE, parent: null, width: 1, height: 1, expandParent: false },
    // Pictures have smooth edges of their own, so multisampling would only cost.
    render: { powerPreference: 'low-power', maxTextures: TEXTURES, antialiasGL: false },
  })
  game.events.once(Phaser.Core.Events.DESTROY, () => letGo(game.renderer))
  return game
}

/** By itself a browser keeps what is on the graphics card until its garbage is collected. */
function letGo(renderer: Phaser.Game['renderer']): void {
  if ('gl' in renderer) renderer.gl.getExtension('WEBGL_lose_context')?.loseContext()
}

async function settled(game: Phaser.Game, later: Scheduler): Promise<Phaser.Game> {
  let forget = (): void => undefined
  const tired = new Promise<never>((_, reject) => {
    forget = later.alarm(START_WITHIN, () => {
      // It ends as soon as it has started.
      game.destroy(true)
      reject(new Error('The stage did not start in time'))
    })
  })
  const ready = new Promise((resolve) => {
    game.events.once(Phaser.Core.Events.READY, resolve)
  })
  await Promise.race([ready, tired])
  forget()
  keepOneProgram(game)
  game.loop.sleep()
  return game
}

function documentReady(): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true })
  })
}
