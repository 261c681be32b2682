import { hexOf, linear, rgbOf } from './color-math.ts'
import type { Rgb } from './color-math.ts'

type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * How colours look to people who lack one kind of cone. Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009: the
 * matrices of severity 1.0, which act on linear light.
 */
const MACHADO = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

/** Relative luminance (WCAG 2.2) in each part: what a black and white screen or print leaves. */
const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722]
const GREY: Matrix = [LUMINANCE, LUMINANCE, LUMINANCE]

export const VISIONS = { full: null, grey: GREY, ...MACHADO } as const
export type Vision = keyof typeof VISIONS

/** A colour as it is seen. */
export function seen(color: string, vision: Vision): string {
  const matrix: Matrix | null = VISIONS[vision]
  if (!matrix) return color
  const [red, green, blue] = rgbOf(color).map(linear) as unknown as Rgb
  const row = ([a, b, c]: Rgb): number => stored(a * red + b * green + c * blue)
  return hexOf([row(matrix[0]), row(matrix[1]), row(matrix[2])])
}

/** The other way round than `linear`. */
function stored(light: number): number {
  const part = Math.min(1, Math.max(0, light))
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
}
