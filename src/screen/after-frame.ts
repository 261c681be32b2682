/** Milliseconds after which it runs on a page that draws no frame, for it is hidden. */
const PATIENCE = 120

/** Runs when the next frame is handed over: what need not be seen at once is in the way of nothing. */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, PATIENCE)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
