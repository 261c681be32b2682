import { graphemesOf } from '../../kit/graphemes.ts'

/** Printable ASCII, Latin, Greek and Cyrillic without combining marks: one UTF-16 unit a letter. */
const PLAIN = /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f]*$/

/**
 * The letters of a line, in the normal form NFC, so that é is one letter however it was typed. Plain
 * lines, which are nearly all, are split without `Intl.Segmenter`: that takes a hundredth of the time.
 */
export function lineGraphemes(line: string): string[] {
  const normal = line.normalize('NFC')
  return PLAIN.test(normal) ? normal.split('') : graphemesOf(normal)
}
