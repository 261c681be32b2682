/** Least side of a target and smallest text of the booth, in rem. */
const TARGET = 2.5
const TEXT = 1

/** The screen as it is, in pixels of CSS. */
export function screenNow() {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width: innerWidth, height: innerHeight, target: TARGET * rem, text: TEXT * rem }
}
