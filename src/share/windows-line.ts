/**
 * Windows in a row, lit and dark, as symbols of plain text: upright rectangles, which screen readers
 * pass over or name briefly. Never more than a line.
 */
export function windowsLine(lit: readonly boolean[]): string {
  return lit.map((each) => (each ? '▮' : '▯')).join('')
}
