import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { XVFB } from './installed.mjs'
import { readPicture } from './picture.ts'
import type { Picture } from './picture.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A screen that exists in memory only, with a folder for what its browser keeps. */
export interface Display {
  /** The size of the page, which begins at the top left of the screen. */
  readonly size: Size
  /** The environment of a program that draws on this screen. */
  readonly env: NodeJS.ProcessEnv
  /** A folder that is deleted with the screen. */
  readonly folder: string
  look(): Promise<Picture>
  close(): Promise<void>
}

/**
 * Starts an X server (Xvfb) with a display number that is free. Its memory is a file,
 * from which `look` reads.
 */
export async function openDisplay(size: Size): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), 'netzero-engines-'))
  const screen = `${Math.max(size.width, WIDEST_MINIMUM)}x${size.height}x24`
  const options = ['-displayfd', '3', '-screen', '0', screen, '-fbdir', folder, '-nolisten', 'tcp']
  const server = spawn(XVFB, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  const number = await firstLine(server.stdio[3] as Readable)
  return {
    size,
    folder,
    env: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    look: async () => readPicture(await readFile(join(folder, 'Xvfb_screen0'))),
    async close() {
      server.kill()
      await ended
      // A browser that is ending may still write there.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** No window of Firefox gets narrower than 450 pixels; a page in it can. */
const WIDEST_MINIMUM = 500

function firstLine(output: Readable): Promise<string> {
  return new Promise((done, fail) => {
    output.once('data', (data: Buffer) => done(data.toString().trim()))
    output.once('close', () => fail(new Error('The X server did not start')))
  })
}
