/**
 * Declarations in which a hundredth of the window's height is the value of `--vh`: they fit a window that is lower than
 * that of the browser. `lvh`, which no game counts in, stays what it is.
 * @param css such as "min-height: calc(100dvh - var(--sill))"
 */
export function heightsIn(css: string): string {
  return css.replaceAll(/(?<![\w.-])(\d*\.?\d+)[ds]?vh\b/g, 'calc($1 * var(--vh))')
}
