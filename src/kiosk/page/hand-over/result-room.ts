const TALL = '(min-width: 900px) and (min-height: 1400px)'
const WIDE = '(min-width: 1600px) and (min-height: 900px)'

/**
 * Whether a screen has room for a code beside each result; on others it is a touch away. On a wide screen whose letters
 * are larger than usual, such as one of 22 inches, the words of the result have that room.
 */
export const hasResultRoom = (): boolean =>
  matchMedia(TALL).matches ||
  (matchMedia(WIDE).matches && document.documentElement.dataset['text'] !== 'large')
