import type { Brand } from '../../../kit/brand.ts'

/** One of the nine things that a unit holds, 0–8, whatever letter stands for it. */
export type Symbol = Brand<number, 'Symbol'>

/** A set of symbols as nine bits, bit 0 for symbol 0. */
export type CandidateMask = Brand<number, 'CandidateMask'>

export const SYMBOL_COUNT = 9
export const ALL_SYMBOLS = 0x1ff as CandidateMask
/** In place of a symbol where a cell is empty. */
export const EMPTY = -1

export const SYMBOLS: readonly Symbol[] = Array.from(
  { length: SYMBOL_COUNT },
  (_, symbol) => symbol as Symbol,
)

export function maskOf(symbol: number): number {
  return 1 << symbol
}

/** For every nine-bit mask how many bits are set: counting is what techniques do most. */
const COUNTS = Uint8Array.from(
  { length: ALL_SYMBOLS + 1 },
  (_, mask) => mask.toString(2).replaceAll('0', '').length,
)

/** How many symbols are in a mask. */
export function countOf(mask: number): number {
  return COUNTS[mask] as number
}

/** The lowest symbol of a mask that is not empty. */
export function lowestOf(mask: number): Symbol {
  return (31 - Math.clz32(mask & -mask)) as Symbol
}

export function symbolsOf(mask: number): Symbol[] {
  return SYMBOLS.filter((symbol) => mask & maskOf(symbol))
}
