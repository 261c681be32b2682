export type Rgb = readonly [red: number, green: number, blue: number]

/** "#RRGGBB" as three numbers, 0 to 1, as they are stored. */
export function rgbOf(color: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (from) => parseInt(color.slice(from, from + 2), 16) / 255,
  )
  return [red, green, blue]
}

export function hexOf(rgb: Rgb): string {
  const parts = rgb.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

/** What is seen of a colour that is not opaque, as browsers and canvases blend it. */
export function over(front: string, ground: string, alpha: number): string {
  const [above, below] = [rgbOf(front), rgbOf(ground)]
  const mix = (part: 0 | 1 | 2): number => above[part] * alpha + below[part] * (1 - alpha)
  return hexOf([mix(0), mix(1), mix(2)])
}

/** The light that a stored part of a colour stands for (IEC 61966-2-1). */
export function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
