import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { NODE_FOLDER } from '../output-folders.mjs'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The second output of the build: the command line with its thread, and the engine that other programs
 * import. Packages are bundled, so that the folder runs by itself.
 */
export function nodeBuild(): EnvironmentOptions {
  return {
    consumer: 'server',
    // Leaves out what packages contain for development only, such as a message parser.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { noExternal: true },
    build: {
      outDir: NODE_FOLDER,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      // The licences of bundled packages ask for their notices to go along.
      license: { fileName: 'licences.md' },
      minify: false,
      target: 'node20',
      rolldownOptions: {
        // No warnings about times: a slow machine is no fault, and any warning of the build fails the check.
        checks: { bundlerTimings: false },
        input: {
          netzero: 'src/cli/netzero.ts',
          'netzero-worker': 'src/cli/netzero-worker.ts',
          engine: 'src/engine.ts',
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[name].js',
          banner: ({ name }) => (name === 'netzero' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  }
}

/** Makes the command executable and puts the engine's types beside it. */
export function nodeBuildExtras(): Plugin {
  return {
    name: 'node-build-extras',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'node',
    writeBundle({ dir = '' }) {
      chmodSync(join(dir, 'netzero.js'), 0o755)
      // Types are for those who import the package. `npm run netzero` builds elsewhere, and should be quick.
      if (resolve(dir) === join(ROOT, NODE_FOLDER)) emitTypes(join(dir, 'types'))
    },
  }
}

function emitTypes(outDir: string): void {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const project = join(import.meta.dirname, 'engine.tsconfig.json')
  const args = [tsc, '-p', project, '--outDir', outDir]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error('The types of the engine could not be made')
}
