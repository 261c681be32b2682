import { graphemesOf } from '../../kit/graphemes.ts'

/** Tabs, printable ASCII, Latin, Greek and Cyrillic without combining marks: one UTF-16 unit a letter. */
const PLAIN = /^[\t -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f]*$/

/**
 * The letters of a line, in the normal form NFC, so that é is one letter however it was typed. Nearly
 * all lines are plain. They are split without `Intl.Segmenter`, which takes a hundred times as long.
 */
export function lineGraphemes(line: string): string[] {
  const normal = line.normalize('NFC')
  return PLAIN.test(normal) ? normal.split('') : graphemesOf(normal)
}
