/**
 * What the browser makes of a press that was already answered is dropped: its click would reach whatever is shown
 * under the finger by the time it is lifted. Other fingers and keys are not concerned.
 */
export function swallowPress(pointer: number, page: EventTarget = window): void {
  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  let lifted = false
  function lift({ pointerId }: Event & Partial<PointerEvent>): void {
    if (pointerId === pointer) lifted = true
  }
  page.addEventListener('pointerup', lift, options)
  page.addEventListener('pointercancel', lift, options)
  // A press that was lifted makes its click before the next one begins.
  page.addEventListener('pointerdown', () => lifted && end.abort(), options)
  page.addEventListener(
    'click',
    (event) => {
      const { detail, pointerId = pointer } = event as MouseEvent & Partial<PointerEvent>
      if (detail === 0 || pointerId !== pointer) return
      event.preventDefault()
      event.stopImmediatePropagation()
      end.abort()
    },
    options,
  )
}
