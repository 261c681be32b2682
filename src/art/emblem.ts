import { drawEmblem } from './draw-emblem.ts'
import type { EmblemOptions } from './draw-emblem.ts'

/**
 * The motifs by sign. All twelve together weigh more than the front page's code, so the front page draws its
 * one by itself.
 */
const files = import.meta.glob<string>('../../assets/emblems/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const motifs: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/(.+)\.svg$/, '$1'), svg]),
)

export function hasEmblem(sign: string): boolean {
  return motifs.has(sign)
}

/** A sign's emblem as SVG markup; an empty window for a sign that has none. */
export function emblemSvg(sign: string, options: EmblemOptions): string {
  return drawEmblem(motifs.get(sign) ?? '', options)
}
