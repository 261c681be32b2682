import { LANGUAGES } from '../../../../../i18n/languages.ts'
import type { BoothSettings } from '../../../../settings/booth-settings.ts'
import { languagesWithoutVoice } from '../../../aloud/voiceless.ts'
import { isOwnDevice } from '../booth/base-address.ts'
import type { Equipment } from './find-troubles.ts'
import { isClockSet } from './likely-days.ts'
import { today } from './use-figures.ts'

/** Looks at what this device has for a booth. */
export async function lookAtDevice({ base, speech }: BoothSettings): Promise<Equipment> {
  return {
    isSecure: isSecureContext,
    isReachable: !isOwnDevice(base ?? location.href),
    hasSound: await hasSound(),
    hasWakeLock: 'wakeLock' in navigator,
    hasLocks: 'locks' in navigator,
    isClockSet: isClockSet(today()),
    voiceless: speech ? languagesWithoutVoice().map((tag) => LANGUAGES[tag]) : null,
  }
}

/** Whether anything can be heard. A browser that lists no outputs at all may still have one. */
async function hasSound(): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices || !('setSinkId' in HTMLMediaElement.prototype)) return true
  const listed = await devices.enumerateDevices().catch(() => null)
  return listed === null || listed.some(({ kind }) => kind === 'audiooutput')
}
