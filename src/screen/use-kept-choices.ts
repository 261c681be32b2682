import { ownChange } from '../visit/own-settings.ts'
import type { OwnSettings, ValuesOf } from '../visit/own-settings.ts'
import { useOwnSettings, useVisit } from './use-visit.ts'

/** Choices that are kept on this device beside the settings, and how one of them is changed. */
export function useKeptChoices<Own extends OwnSettings>(
  own: Own,
): [ValuesOf<Own>, (name: keyof Own & string, value: boolean | string) => void] {
  const { changeSettings } = useVisit()
  return [useOwnSettings(own), (name, value) => changeSettings(ownChange(name, value))]
}
