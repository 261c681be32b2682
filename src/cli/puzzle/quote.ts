const ASCII = /^[!-~]+$/
const INVISIBLE = /[\p{C}\p{Z}]/u

/**
 * A character as a message shows it: “A”; with its code point where it could be taken for another
 * (the Greek “Α” (U+0391)); the code point alone where it would not be seen or would move the cursor.
 */
export function quote(grapheme: string): string {
  const codes = Array.from(grapheme, codeOf).join(' ')
  if (INVISIBLE.test(grapheme)) return codes
  return ASCII.test(grapheme) ? `“${grapheme}”` : `“${grapheme}” (${codes})`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
