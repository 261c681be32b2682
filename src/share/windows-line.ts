/**
 * Windows in a row, lit and dark, as symbols of plain text that screen readers pass over or name
 * briefly. Dark ones are dots: an empty rectangle looks like a letter that a device lacks.
 */
export function windowsLine(lit: readonly boolean[]): string {
  return lit.map((each) => (each ? '▮' : '·')).join('')
}
