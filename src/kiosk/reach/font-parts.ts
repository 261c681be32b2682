/**
 * The size in the short form of a font that has a variable in it, and which browsers therefore take apart only when
 * they use it. It has to stand before the height of lines, behind a slash with spaces around it.
 * @param font such as "820 min(1.2rem, 6vw) / 1 var(--display)"
 * @returns null where there is none
 */
export function sizeInFont(font: string): string | null {
  return /^(?:(?:italic|normal|\d+) )*(.+) \/ /.exec(font)?.[1] ?? null
}
