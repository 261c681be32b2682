import type { Plugin } from 'vite'
import { buildPhaser } from '../build-phaser.mjs'

/** Lets `import Phaser from 'phaser'` mean the trimmed bundle, made on first use. */
export function trimmedPhaser(): Plugin {
  return {
    name: 'trimmed-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (id) => (id === 'phaser' ? buildPhaser() : undefined),
  }
}
