import qrcode from 'qrcode-generator'
import { QUIET } from '../../hand-over/code-size.ts'

/** A QR code with error correction M. */
export interface Code {
  /** 1 to 40. */
  readonly version: number
  /** Modules from edge to edge, the margin included. */
  readonly side: number
  /** The dark modules as a path of SVG, a unit for each module. */
  readonly path: string
}

/**
 * The smallest code that holds a link. Digits stand in a part of their own, where three of them take ten bits.
 * @param address plain ASCII, as addresses are
 * @param digits what stands behind it; may be empty
 */
export function makeCode(address: string, digits: string): Code {
  const code = qrcode(0, 'M')
  code.addData(address, 'Byte')
  if (digits !== '') code.addData(digits, 'Numeric')
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) => rowOf(row, count, code.isDark.bind(code)))
  return { version: (count - 17) / 4, side: count + 2 * QUIET, path: rows.join('') }
}

/** The dark runs of a row. */
function rowOf(
  row: number,
  count: number,
  isDark: (row: number, column: number) => boolean,
): string {
  let path = ''
  for (let column = 0; column < count; column++) {
    const from = column
    while (column < count && isDark(row, column)) column++
    const length = column - from
    if (length > 0) path += `M${QUIET + from} ${QUIET + row}h${length}v1h-${length}z`
  }
  return path
}
