/** What may stand before the family in a CSS font without a size: style, weight, stretch. */
const BEFORE_FAMILY =
  /^(?:(?:normal|italic|oblique|small-caps|bold|bolder|lighter|\d{1,4}|(?:(?:ultra|extra|semi)-)?(?:condensed|expanded))\s+)*/

/** Puts a size into a font: `600 "Commissioner Variable", sans-serif` and 32 make `600 32px "Com…`. */
export function cssFont(font: string, size: number): string {
  const style = BEFORE_FAMILY.exec(font)?.[0] ?? ''
  return `${style}${size}px ${font.slice(style.length)}`
}
