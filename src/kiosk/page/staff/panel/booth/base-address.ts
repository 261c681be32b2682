import { isSetting } from '../../../../settings/booth-settings.ts'

/** What is the matter with an address for codes. */
export type BaseFault = 'notAddress' | 'ownDevice'

/** An address as it was typed: https stands for itself, and a folder ends with a slash. */
export function completeBase(text: string): string {
  const trimmed = text.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return /\/[^/]*\.[^/]*$/.test(whole.replace(/^[^:]*:\/\/[^/]*/, '')) || whole.endsWith('/')
    ? whole
    : `${whole}/`
}

/** What is wrong with a completed address; null: nothing that can be seen from here. */
export function baseFault(base: string): BaseFault | null {
  if (!isSetting('base', base) || !hasHost(base)) return 'notAddress'
  return isOwnDevice(base) ? 'ownDevice' : null
}

/** A name with a dot in it, or an address of IPv6: others are names that only this network may know. */
function hasHost(base: string): boolean {
  const host = URL.parse(base)?.hostname ?? ''
  return /^[^.\s]+(?:\.[^.\s]+)+$|^\[/.test(host) || host === 'localhost'
}

/** Whether an address leads back to the device that follows it: a phone would find nothing there. */
export function isOwnDevice(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? ''
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host)
}
