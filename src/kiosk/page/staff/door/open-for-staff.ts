import { findLauncher } from '../../../launcher/launcher.ts'
import type { Booth } from '../../booth.ts'
import { watchGesture } from './watch-gesture.ts'

/** The corner that staff touch: a part of the shorter side of the screen, and never smaller than a finger. */
const CORNER = 0.09
const LEAST_CORNER = 64

/** Lets staff in while the booth runs, and takes over a new PIN that the launcher has for it. */
export function openForStaff({ scene, asked, pin }: Booth): void {
  watchGesture(window, {
    corner: () => Math.max(LEAST_CORNER, Math.min(innerWidth, innerHeight) * CORNER),
    isKeptBack: () => scene.get() === 'attract' && !asked.get(),
    onAsked: () => asked.set(scene.get() === 'attract' || scene.get() === 'visit'),
  })
  void findLauncher(globalThis)?.handOverPin((record) => pin.takeOver(record).catch(() => false))
}
