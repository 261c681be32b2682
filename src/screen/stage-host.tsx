import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import type { Mounted } from '../stage/create-stage.ts'
import type { ViewFactory } from '../stage/view.ts'
import { DRAWN_FACES } from '../theme/fonts.ts'
import { loadFaces } from '../theme/load-faces.ts'
import { useServices } from './services.ts'

interface StageHostProps<Model> {
  readonly factory: ViewFactory<Model>
  /** null while the screen has not been measured. */
  readonly model: Model | null
  /** Every letter that is drawn: their faces are there before the first drawing. */
  readonly letters?: string
}

type Drawing = 'loading' | 'drawn' | 'lost' | 'none'

/**
 * The place of the canvas behind a screen. Where nothing can be drawn at all, the screen gets
 * `data-drawing="none"`, and the mirrors, which are real controls, become visible in its place.
 */
export function StageHost<Model>({
  factory,
  model,
  letters = '',
}: StageHostProps<Model>): JSX.Element {
  const { later, loadStage, notify } = useServices()
  const host = useRef<HTMLDivElement>(null)
  const mounted = useRef<Mounted<Model> | null>(null)
  const latest = useRef(model)
  const [drawing, setDrawing] = useState<Drawing>('loading')
  latest.current = model
  const measured = model !== null

  useEffect(() => {
    if (!measured) return undefined
    let current = true
    const closers: (() => void)[] = []
    const faces = letters
      ? loadFaces(DRAWN_FACES, letters, { later, onLate: () => mounted.current?.refresh() })
      : Promise.resolve()
    later.until(Promise.all([loadStage(), faces])).then(
      ([stage]) => {
        const element = host.current
        if (!current || !element || latest.current === null) return
        mounted.current = stage.mount(element, factory, latest.current)
        void mounted.current.drawn.then(() => {
          if (current) setDrawing((now) => (now === 'loading' ? 'drawn' : now))
        })
        closers.push(
          stage.onContextLost(() => {
            setDrawing('lost')
            notify(msg('app.pictureLost'))
          }),
          stage.onContextRestored(() => setDrawing('drawn')),
        )
      },
      () => {
        if (!current) return
        setDrawing('none')
        notify(msg('app.pictureMissing'))
      },
    )
    return () => {
      current = false
      for (const close of closers) close()
      mounted.current?.unmount()
      mounted.current = null
    }
  }, [factory, measured, letters])

  // Before the next paint: what is touched must be what is shown. The mirror may follow (AfterPaint).
  useLayoutEffect(() => {
    if (model !== null) mounted.current?.update(model)
  }, [model])

  useEffect(() => {
    const screen = host.current?.parentElement
    if (screen) screen.dataset['drawing'] = drawing === 'lost' ? 'none' : drawing
  }, [drawing])

  return <div ref={host} class="stage-host" aria-hidden="true" />
}
