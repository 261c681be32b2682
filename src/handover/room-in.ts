/** What a QR code of version 9 with error correction M holds, in bits (ISO/IEC 18004, table 7). */
const BITS_OF_VERSION_9 = 1456
/** The mode and the length of a part: letters of an address, then digits. Up to version 9 they take so much. */
const LETTERS_HEAD = 4 + 8
const DIGITS_HEAD = 4 + 10

/** How many digits fit behind an address, so that the code stays at version 9. */
export function roomIn(address: string): number {
  const left = BITS_OF_VERSION_9 - LETTERS_HEAD - address.length * 8 - DIGITS_HEAD
  const rest = left % 10
  // Three digits take ten bits, two take seven, one takes four.
  return Math.max(0, Math.floor(left / 10) * 3 + (rest >= 7 ? 2 : rest >= 4 ? 1 : 0))
}
