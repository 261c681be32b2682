const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/**
 * Lets the arrow keys look from choice to choice without choosing, and Enter choose: by itself, a browser chooses
 * whatever an arrow key passes, which at a booth would answer a question. Returns the function that stops it.
 * @param isLedElse whether something else follows the arrows now
 */
export function lookByArrows(page: Document, isLedElse: () => boolean): () => void {
  function press(event: KeyboardEvent): void {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || isLedElse()) return
    const step = STEPS[key]
    if (step === undefined && key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) target.click()
    else choiceBeside(target, step)?.focus()
  }
  page.addEventListener('keydown', press, { capture: true })
  return () => page.removeEventListener('keydown', press, { capture: true })
}

function choiceBeside(choice: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const name = CSS.escape(choice.name)
  const all = [
    ...choice.ownerDocument.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`),
  ]
  return all[(all.indexOf(choice) + step + all.length) % all.length]
}
