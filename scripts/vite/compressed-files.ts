import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Files to compress. Pictures, typefaces and sounds are compressed by their own formats. */
const TEXT = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/

/**
 * Leaves a `.br` and a `.gz` beside each text file of the pages, as small as they get, so that a host can
 * send them without compressing anything itself (docs/hosting.md). Where that saves nothing, none is left.
 */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    // After the service worker, which is written when the bundle is closed.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        return compressAll(this.environment.config.build.outDir)
      },
    },
  }
}

/** Skips files that are compressed already, because they belong to a page that was built before. */
async function compressAll(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter(
    (name) => TEXT.test(name) && !name.startsWith('.vite') && !names.includes(`${name}.br`),
  )
  await Promise.all(files.map((name) => compress(join(folder, name))))
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ])
  if (brotli.length < text.length) await writeFile(`${file}.br`, brotli)
  if (zipped.length < text.length) await writeFile(`${file}.gz`, zipped)
}
