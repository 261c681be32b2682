const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/**
 * ASCII text: each character is a letter. It is split without the segmenter, which takes a
 * millisecond to start, because titles are wanted at once.
 */
const PLAIN = /^[ -~]*$/

/**
 * Splits a text into what readers call letters, whatever their number of UTF-16 units. Letters come
 * composed (NFC), so that two ways to write an É are one letter.
 * `Intl.Segmenter` is in every supported engine (Firefox since 125).
 */
export function graphemesOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('')
  return [...SEGMENTER.segment(text.normalize('NFC'))].map((part) => part.segment)
}
