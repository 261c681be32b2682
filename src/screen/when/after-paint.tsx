import { Component } from 'preact'
import type { ComponentChildren, JSX } from 'preact'
import type { Scheduler } from '../../later/scheduler.ts'
import { isOnDrawing } from '../../stage/is-on-drawing.ts'
import type { Slots } from './use-slots.ts'

interface AfterPaintProps {
  readonly children: ComponentChildren
  readonly later: Scheduler
  /** Where the drawing is. After a late render the drawing also moves first to new places. */
  readonly slots: Slots | null
  /** After each render; `late` when it was put off after a tap, so that its work is best done in steps. */
  onShown(late: boolean): void
}

/**
 * The page around a drawing. After a tap on the drawing, draw first and render the DOM one frame later: the
 * DOM costs more, and most of it is not seen. After anything else, render the DOM at once. A key also renders
 * what was put off, because the key acts on the element that has the focus.
 */
export class AfterPaint extends Component<AfterPaintProps> {
  /** From the end of a tap on the drawing until the frame after it has been drawn. */
  private touched = false
  private isLate = false
  /** True while the places that a late render gave to the drawing are measured. */
  private isMoving = false
  private forget: (() => void) | null = null
  private forgetTouch: (() => void) | null = null
  private readonly listening = new AbortController()

  override componentDidMount(): void {
    const options = { capture: true, passive: true, signal: this.listening.signal }
    document.addEventListener('pointerup', ({ target }) => this.noteTouch(target), options)
    document.addEventListener('keydown', () => this.noteKey(), options)
  }

  override componentWillUnmount(): void {
    this.listening.abort()
    this.endTouch()
    this.waitNoMore()
  }

  /** Until its frame has been drawn, it does not matter when what a tap changed is rendered. */
  private noteTouch(target: EventTarget | null): void {
    this.endTouch()
    if (!isOnDrawing(target)) return
    this.touched = true
    this.forgetTouch = this.props.later.afterFrame(() => this.endTouch())
  }

  private endTouch(): void {
    this.touched = false
    this.forgetTouch?.()
  }

  private noteKey(): void {
    this.endTouch()
    this.catchUp()
  }

  private followLate(): void {
    this.isLate = true
    this.catchUp()
  }

  private catchUp(): void {
    if (this.waitNoMore()) this.forceUpdate()
  }

  /** Returns whether a render was put off. */
  private waitNoMore(): boolean {
    const { forget } = this
    this.forget = null
    forget?.()
    return forget !== null
  }

  override shouldComponentUpdate({ slots }: AfterPaintProps): boolean {
    const drawingFirst = this.touched || (this.isMoving && slots !== this.props.slots)
    if (!drawingFirst) this.waitNoMore()
    else this.forget ??= this.props.later.afterFrame(() => this.followLate())
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
