import type { FromMaker, ToMaker } from './maker-messages.ts'
import { runMaking } from './run-making.ts'

/** The worker's own side: wishes come in, puzzles go out. Several at once take turns. */
const cancelled = new Set<number>()

const tell = (message: FromMaker): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToMaker>) => {
  const { id } = data
  if (data.type === 'cancel') {
    cancelled.add(id)
    return
  }
  void runMaking(data.wish, {
    isCancelled: () => cancelled.has(id),
    onProgress: (progress) => tell({ type: 'progress', id, progress }),
  }).then((result) => {
    cancelled.delete(id)
    if (result) tell({ type: 'made', id, result })
  })
})
