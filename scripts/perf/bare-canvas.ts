import type { Page } from '@playwright/test'

/**
 * What all answers to a touch are compared with: a page that has nothing but a canvas of the same size, and
 * clears a piece of it for as many frames as a letter's animation takes. Its times are the share of the
 * browser and the machine.
 */
const BARE = `<!doctype html>
<meta name="viewport" content="width=device-width" />
<style>
  canvas { position: fixed; inset: 0; width: 100%; height: 100%; touch-action: none }
</style>
<canvas></canvas>
<script>
  const canvas = document.querySelector('canvas')
  canvas.width = innerWidth * devicePixelRatio
  canvas.height = innerHeight * devicePixelRatio
  const gl = canvas.getContext('webgl')
  let step = 0
  function draw(frames) {
    gl.disable(gl.SCISSOR_TEST)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.enable(gl.SCISSOR_TEST)
    gl.scissor(50, 50 + (step++ % 50), 300, 300)
    gl.clearColor(1, 0.5, 0, 1)
    gl.clear(gl.COLOR_BUFFER_BIT)
    if (frames > 1) requestAnimationFrame(() => draw(frames - 1))
  }
  draw(1)
  canvas.onpointerdown = () => requestAnimationFrame(() => draw(1))
  canvas.onpointerup = () => requestAnimationFrame(() => draw(9))
  canvas.addEventListener('touchend', (event) => event.preventDefault())
</script>`

export async function openBareCanvas(page: Page): Promise<void> {
  await page.route('**/bare-canvas', (route) =>
    route.fulfill({ contentType: 'text/html', body: BARE }),
  )
  await page.goto('./bare-canvas')
}
