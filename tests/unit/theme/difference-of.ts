import { linear, rgbOf } from './color-math.ts'
import type { Rgb } from './color-math.ts'

const RADIAN = Math.PI / 180
const FAR = 25 ** 7

/**
 * How different two "#RRGGBB" colours look: CIEDE2000, with white of D65. 1 is just seen side by side.
 * Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", Color Research & Application 30 (1),
 * 2005; names are those of its equations.
 */
export function differenceOf(one: string, other: string): number {
  return ciede2000(labOf(rgbOf(one)), labOf(rgbOf(other)))
}

export function ciede2000([L1, a1, b1]: Rgb, [L2, a2, b2]: Rgb): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const G = 0.5 * (1 - Math.sqrt(mean7 / (mean7 + FAR)))
  const [ap1, ap2] = [(1 + G) * a1, (1 + G) * a2]
  const [C1, C2] = [Math.hypot(ap1, b1), Math.hypot(ap2, b2)]
  const [h1, h2] = [hue(ap1, b1), hue(ap2, b2)]
  const grey = C1 * C2 === 0
  const turn = grey ? 0 : wrapped(h2 - h1)
  const dL = L2 - L1
  const dC = C2 - C1
  const dH = 2 * Math.sqrt(C1 * C2) * Math.sin((turn / 2) * RADIAN)

  const L = (L1 + L2) / 2
  const C = (C1 + C2) / 2
  const h = grey ? h1 + h2 : meanHue(h1, h2)
  const T =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2)
  const SC = 1 + 0.045 * C
  const SH = 1 + 0.015 * C * T
  const RC = 2 * Math.sqrt(C ** 7 / (C ** 7 + FAR))
  const RT = -RC * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIAN)
  const [l, c, k] = [dL / SL, dC / SC, dH / SH]
  return Math.sqrt(l * l + c * c + k * k + RT * c * k)
}

function hue(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  return (Math.atan2(b, a) / RADIAN + 360) % 360
}

/** The short way round, -180 to 180. */
function wrapped(turn: number): number {
  if (turn > 180) return turn - 360
  return turn < -180 ? turn + 360 : turn
}

function meanHue(one: number, other: number): number {
  const sum = one + other
  if (Math.abs(one - other) <= 180) return sum / 2
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}

function cos(degrees: number): number {
  return Math.cos(degrees * RADIAN)
}

/** CIELAB of sRGB (IEC 61966-2-1), white of D65. */
function labOf(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function root(part: number): number {
  return part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116
}
