import type { Plugin } from 'vite'
import { buildPhaser } from '../build-phaser.mjs'

/** Makes `import Phaser from 'phaser'` import the trimmed bundle, which is built on first use. */
export function trimmedPhaser(): Plugin {
  let bundle: Promise<string> | null = null
  return {
    name: 'trimmed-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    // Built once, although several modules ask for it at the same time.
    resolveId: (id) => (id === 'phaser' ? (bundle ??= buildPhaser()) : undefined),
  }
}
