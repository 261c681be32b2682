import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../kit/text.ts'
import type { Mounted, Stage } from '../../stage/create-stage.ts'
import type { ViewFactory } from '../../stage/view.ts'
import { DRAWN_FACES } from '../../theme/fonts.ts'
import { loadFaces } from '../../theme/load-faces.ts'
import { MissingPartError } from '../../visit/missing-parts.ts'
import { useVisit } from '../use-visit.ts'
import type { Visit } from '../../visit/visit.ts'

interface StageHostProps<Model> {
  readonly factory: ViewFactory<Model>
  /** null while the screen has not been measured. */
  readonly model: Model | null
  /** All letters that are drawn: their faces are loaded before the first drawing. */
  readonly letters?: string
}

type Drawing = 'loading' | 'drawn' | 'none'

/**
 * The place of the canvas behind a screen. Where nothing can be drawn, or nothing at the moment, the screen
 * gets `data-drawing="none"`: the mirrors, which are real controls, become visible in place of the canvas.
 */
export function StageHost<Model>({
  factory,
  model,
  letters = '',
}: StageHostProps<Model>): JSX.Element {
  const { later, loadStage, missing, notify } = useVisit()
  const host = useRef<HTMLDivElement>(null)
  const mounted = useRef<Mounted<Model> | null>(null)
  const latest = useRef(model)
  const [drawing, setDrawing] = useState<Drawing>('loading')
  const [isLost, setLost] = useState(false)
  latest.current = model
  const measured = model !== null

  useEffect(() => {
    if (!measured) return undefined
    let current = true
    const closers: (() => void)[] = []

    function mount(stage: Stage): void {
      const element = host.current
      if (!current || !element || latest.current === null) return
      mounted.current = stage.mount(element, factory, latest.current)
      void mounted.current.drawn.then(() => current && setDrawing('drawn'))
    }

    const onLate = (): void => mounted.current?.refresh()
    const faces = letters && loadFaces(DRAWN_FACES, letters, { later, onLate })
    // Watch the context before the faces are there, which can take seconds: if it is lost, plain controls
    // appear at once.
    const stageLoad = loadStage().then((stage) => {
      if (current) closers.push(watchPicture(stage, setLost, notify))
      return stage
    })
    later.until(Promise.all([stageLoad, faces])).then(
      ([stage]) => mount(stage),
      (fault: unknown) => {
        if (!current) return
        setDrawing('none')
        if (fault instanceof MissingPartError) missing.tell(msg('app.pictureNotHere'))
        else notify(msg('app.pictureMissing'))
      },
    )
    return () => {
      current = false
      for (const close of closers) close()
      mounted.current?.unmount()
      mounted.current = null
    }
  }, [factory, measured, letters])

  // Draws before the next paint, because what is touched must be what is shown. The mirror may follow
  // (AfterPaint).
  useLayoutEffect(() => {
    if (model !== null) mounted.current?.update(model)
  }, [model])

  useEffect(() => {
    const screen = host.current?.parentElement
    if (screen) screen.dataset['drawing'] = isLost ? 'none' : drawing
  }, [drawing, isLost])

  return <div ref={host} class="stage-host" aria-hidden="true" />
}

/** Watches the graphics context, and shows a notice while it is lost. Returns the function that stops it. */
function watchPicture(
  stage: Stage,
  tell: (isLost: boolean) => void,
  notify: Visit['notify'],
): () => void {
  let takeBack = (): void => undefined
  const forget = stage.watchContext((isLost) => {
    tell(isLost)
    takeBack()
    takeBack = isLost ? notify(msg('app.pictureLost')) : () => undefined
  })
  return () => {
    forget()
    takeBack()
  }
}
