const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Splits a text into what readers call letters, whatever their number of UTF-16 units. Letters come
 * composed (NFC), so that two ways to write an É are one letter.
 * `Intl.Segmenter` is in every supported engine (Firefox since 125).
 */
export function graphemesOf(text: string): string[] {
  return [...SEGMENTER.segment(text.normalize('NFC'))].map((part) => part.segment)
}
