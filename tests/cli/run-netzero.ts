import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { vi } from 'vitest'

const SCRIPT = resolve(import.meta.dirname, '../../scripts/netzero.mjs')

// A process takes its time where others want the processor too; no rule here is about speed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Run {
  /** What comes on standard input; nothing without it. */
  readonly input?: string | Uint8Array | AsyncIterable<string>
  /** For Node itself. */
  readonly node?: readonly string[]
  readonly cwd?: string
}

/** Runs the built command line as a user would, from a checkout. */
export async function runNetzero(args: readonly string[], run: Run = {}): Promise<Outcome> {
  const child = startNetzero(args, run)
  const [code, out, err] = await Promise.all([
    new Promise<number | null>((done) => child.once('close', done)),
    textOf(child.stdout),
    textOf(child.stderr),
    feed(child, run.input ?? ''),
  ])
  return { code, out, err }
}

export function startNetzero(args: readonly string[], { node = [], cwd }: Run = {}): ChildProcess {
  return spawn(process.execPath, [...node, SCRIPT, ...args], { stdio: 'pipe', cwd })
}

async function feed(child: ChildProcess, input: NonNullable<Run['input']>): Promise<void> {
  const { stdin } = child
  // The child may end before it has read everything.
  stdin?.on('error', () => {})
  if (typeof input === 'string' || input instanceof Uint8Array) {
    stdin?.end(input)
    return
  }
  const closed = new Promise<void>((done) => child.once('close', () => done()))
  for await (const piece of input)
    if (stdin?.write(piece) === false)
      await Promise.race([closed, new Promise<void>((go) => stdin.once('drain', () => go()))])
  stdin?.end()
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const piece of stream?.setEncoding('utf8') ?? []) text += String(piece)
  return text
}

/** The objects that `--json` prints. */
export function objectsIn(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
