import { Component } from 'preact'
import type { ComponentChildren, JSX } from 'preact'
import { afterFrame } from './after-frame.ts'
import type { Slots } from './use-slots.ts'

interface AfterPaintProps {
  readonly children: ComponentChildren
  /** Where the drawing is: a page that came late lets the drawing move first, too. */
  readonly slots: Slots | null
  /** After each change of what is here; `late` where it followed a touch, and is best worked off by steps. */
  onShown(late: boolean): void
}

/**
 * The page around a drawing. To a touch of the drawing, the drawing answers first, and what is here
 * follows when that frame is handed over: it costs more than the drawing, and most of it is not seen.
 * To all else it follows at once, and so it does before a key, which acts on what has the focus.
 */
export class AfterPaint extends Component<AfterPaintProps> {
  /** While the touch that ended on the drawing is answered. */
  private touched = false
  private isLate = false
  /** While the places that the late page left to the drawing are measured. */
  private isMoving = false
  private forget: (() => void) | null = null
  private readonly listening = new AbortController()

  override componentDidMount(): void {
    const options = { capture: true, passive: true, signal: this.listening.signal }
    document.addEventListener('pointerup', ({ target }) => this.noteTouch(target), options)
    document.addEventListener('keydown', () => this.catchUp(), options)
  }

  override componentWillUnmount(): void {
    this.listening.abort()
    this.waitNoMore()
  }

  /** The answer is rendered before the next task. */
  private noteTouch(target: EventTarget | null): void {
    if (!(target instanceof HTMLCanvasElement)) return
    this.touched = true
    setTimeout(() => (this.touched = false))
  }

  private followLate(): void {
    this.isLate = true
    this.catchUp()
  }

  private catchUp(): void {
    if (this.waitNoMore()) this.forceUpdate()
  }

  /** Whether it waited. */
  private waitNoMore(): boolean {
    const { forget } = this
    this.forget = null
    forget?.()
    return forget !== null
  }

  override shouldComponentUpdate({ slots }: AfterPaintProps): boolean {
    const drawingFirst = this.touched || (this.isMoving && slots !== this.props.slots)
    if (!drawingFirst) this.waitNoMore()
    else this.forget ??= afterFrame(() => this.followLate())
    return !drawingFirst
  }

  override componentDidUpdate(): void {
    this.isMoving = this.isLate
    this.isLate = false
    this.props.onShown(this.isMoving)
  }

  override render(): JSX.Element {
    return <>{this.props.children}</>
  }
}
