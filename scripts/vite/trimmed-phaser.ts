import type { Plugin } from 'vite'
import { buildPhaser } from '../build-phaser.mjs'

/** Lets `import Phaser from 'phaser'` mean the trimmed bundle, made on first use. */
export function trimmedPhaser(): Plugin {
  let bundle: Promise<string> | null = null
  return {
    name: 'trimmed-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    // Several modules ask for it at the same time.
    resolveId: (id) => (id === 'phaser' ? (bundle ??= buildPhaser()) : undefined),
  }
}
