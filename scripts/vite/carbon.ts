import type { Plugin } from 'vite'
import { gramsOf } from '../carbon/grams.mjs'

const ID = 'virtual:carbon'
const GIGABYTE = 1e9

/** Serves `virtual:carbon`. The model is linear, so that the page needs one number only. */
export function carbon(): Plugin {
  return {
    name: 'carbon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export const GRAMS_PER_GIGABYTE = ${gramsOf(GIGABYTE)}` : undefined,
  }
}
