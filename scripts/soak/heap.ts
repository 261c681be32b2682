import type { CDPSession } from '@playwright/test'

export interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] }
  }
  readonly nodes: number[]
  readonly strings: string[]
}

/** Kinds of a heap snapshot that scripts make; left out are machine code and the browser's own. */
const MADE_BY_SCRIPTS = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'regexp',
  'number',
  'bigint',
  'symbol',
])

/** What a page holds, after its garbage was collected. */
export interface Held {
  /** Bytes of what scripts made. */
  readonly objects: number
  readonly nodes: number
  readonly listeners: number
  /** Every text in memory. */
  readonly texts: readonly string[]
}

/** Browsers let go of some things only in tasks of their own, some frames later. */
const ROUNDS = 12

/** @param passFrame lets the browser draw once */
export async function heldBy(session: CDPSession, passFrame: () => Promise<void>): Promise<Held> {
  await session.send('Network.enable')
  let [nodes, listeners] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    // A browser keeps pictures for a while, each SVG with a document of its own; this makes it let go of them.
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('HeapProfiler.collectGarbage')
    await passFrame()
    const counted = await session.send('Memory.getDOMCounters')
    nodes = Math.min(nodes, counted.nodes)
    listeners = Math.min(listeners, counted.jsEventListeners)
  }
  const snapshot = await takeSnapshot(session)
  return { objects: sizeOfObjects(snapshot), nodes, listeners, texts: snapshot.strings }
}

/** Bytes of what scripts made. */
export function sizeOfObjects({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let node = 0; node < nodes.length; node += fields.length)
    if (MADE_BY_SCRIPTS.has(types[0][nodes[node + kind] ?? -1] ?? ''))
      sum += nodes[node + size] ?? 0
  return sum
}

/** All that is in the memory of a page. */
export async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = []
  const hear = ({ chunk }: { chunk: string }): void => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', hear)
  return JSON.parse(chunks.join('')) as Snapshot
}
