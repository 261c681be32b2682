import { parseDigits } from '../../src/handover/digits.ts'
import { roomIn } from '../../src/handover/room-in.ts'
import { makeLink, samples } from './samples.ts'

/** Bytes of data in versions 1 to 12 with error correction M (ISO/IEC 18004, table 7). */
const BYTES_OF_VERSION = [16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290]

/** The version of the code that holds an address in one part and digits in another. */
export function versionOf(address: string, digits: number): number {
  const bits =
    4 + 8 + address.length * 8 + 4 + 10 + Math.floor(digits / 3) * 10 + [0, 4, 7][digits % 3]!
  const index = BYTES_OF_VERSION.findIndex((bytes) => bits <= bytes * 8)
  // From version 10 on, both lengths take more bits; what comes near is told one version too low at most.
  return index < 0 ? Infinity : index + 1
}

/** A line for each sample. */
export function listSizes(address: string): string[] {
  const lines = [`${'position'.padEnd(40)} bytes digits version  left out`]
  for (const sample of samples()) {
    const { packed } = makeLink(sample, roomIn(address))
    if (!packed.ok) {
      lines.push(`${sample.name.padEnd(40)} ${packed.reason.code}`)
      continue
    }
    const { digits, isPlain } = packed.value
    const parsed = parseDigits(digits)
    const bytes = parsed.ok ? Math.ceil(parsed.value.bits.length / 8) : 0
    const version = versionOf(address, digits.length)
    lines.push(
      `${sample.name.padEnd(40)} ${String(bytes).padStart(5)} ${String(digits.length).padStart(6)} ${String(version).padStart(7)}  ${isPlain ? 'notes or clues' : ''}`.trimEnd(),
    )
  }
  return lines
}
