import { CREAM, LAMP, NIGHT } from '../theme/tokens.ts'
import { BANDS, NO_EXTRAS, motifOf, smallEmblem } from './small-emblem.ts'
import type { EmblemGround } from './small-emblem.ts'

/**
 * How much is drawn. 0: the motif alone, up to 64 px. 1: far roofs and small stars too. 2: also keyline and
 * engraving, from 300 px.
 */
export type EmblemDetail = 0 | 1 | 2

export interface EmblemOptions {
  readonly detail: EmblemDetail
  readonly ground: EmblemGround
  /** Draws rays of light around the arch: for results only. */
  readonly rays?: boolean
}

const STARS = [
  [31, 17, 0.8],
  [62, 12, 0.7],
  [88, 56, 0.8],
  [12, 58, 0.7],
  [40, 12, 0.6],
  [76, 20, 0.6],
  [92, 70, 0.6],
  [46, 38, 0.6],
  [9, 74, 0.6],
  [70, 60, 0.5],
  [30, 66, 0.5],
] as const
/** The fainter stars of a large picture. */
const FAINT_STARS =
  'M24 26h0M70 32h0M20 40h0M83 44h0M58 30h0M44 23h0M15 66h0M87 64h0M55 9h0M36 9h0M66 18h0M27 36h0M74 50h0M90 60h0M18 50h0M38 40h0M60 44h0M80 30h0'
const FAR_ROOFS =
  'M0 120V104H6V100L11 96L16 100V106H22V98H30V108H38V103L44 98L50 103V108H58V100H62V96H64V100H68V106H74V101L80 95L86 101V104H92V98H100V120Z'
const FAR_WINDOWS =
  'M10 103h1.8v2.6h-1.8ZM25 102h1.8v2.6h-1.8ZM64 104h1.8v2.6h-1.8ZM80 104h1.8v2.6h-1.8ZM95 102h1.8v2.6h-1.8ZM84 107h1.8v2.6h-1.8Z'
const KEYLINE = 'M8.6 117V49a41.4 41.4 0 0 1 82.8 0V117'
const FAINT = '#CFC6E8'

/**
 * An emblem as SVG markup: an arched window with an evening sky, a constellation that becomes a rooftop.
 * Without rays the picture is 100 × 120; with them it is 160 × 150 round the same window.
 * @param file the drawing of its motif, as it stands in assets/emblems. Groups of class "engraving" are
 *   the lines that only a large picture has room for.
 */
export function drawEmblem(file: string, options: EmblemOptions): string {
  const { detail, ground, rays = false } = options
  return smallEmblem(motifOf(detail === 2 ? file : bareFile(file)), ground, {
    ...(rays ? { box: '-30 -30 160 150', around: raysOf() } : NO_EXTRAS),
    behind: (detail >= 1 ? farTown() : '') + (detail === 2 ? engraving() : ''),
    over: detail === 2 ? keyline() : '',
  })
}

const ENGRAVING = /\s*<g class="engraving">[^]*?<\/g>/g

/** A drawing without the lines that only a large picture has room for. */
export function bareFile(file: string): string {
  return file.replaceAll(ENGRAVING, '')
}

function keyline(): string {
  return `<path d="${KEYLINE}" fill="none" stroke="${CREAM}" stroke-width=".5" opacity=".75"/>`
}

function farTown(): string {
  const stars = STARS.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${FAINT}"/>`)
  return `${stars.join('')}<path d="${FAR_ROOFS}" fill="${NIGHT}"/><path d="${FAR_WINDOWS}" fill="#E09A3E"/>`
}

function engraving(): string {
  const stars = `<path d="${FAINT_STARS}" fill="none" stroke="${FAINT}" stroke-width=".7" stroke-linecap="round" opacity=".8"/>`
  const arcs = BANDS.slice(0, 3)
    .flatMap(({ cy, rx, ry }) =>
      [1.6, 3.2, 4.8].map(
        (by) =>
          `<ellipse cx="50" cy="${cy}" rx="${rx + by}" ry="${ry + by}" fill="none" stroke="${FAINT}" stroke-width=".28" opacity=".38"/>`,
      ),
    )
    .join('')
  return stars + arcs
}

/** Long and short rays by turns, from sill to sill over the arch. */
function raysOf(): string {
  const steps = 24
  const lines = Array.from({ length: steps + 1 }, (_, step) => {
    const angle = Math.PI + (Math.PI * step) / steps
    const [from, to] = step % 2 === 0 ? [57, 69] : [57, 63]
    const at = (radius: number): string =>
      `${round(50 + Math.cos(angle) * radius)} ${round(49 + Math.sin(angle) * radius)}`
    return `M${at(from ?? 0)}L${at(to ?? 0)}`
  })
  return `<path d="${lines.join('')}" stroke="${LAMP}" stroke-width="1.6" stroke-linecap="round" fill="none"/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
