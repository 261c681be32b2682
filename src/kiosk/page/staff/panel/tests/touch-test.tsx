import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../../kit/text.ts'
import { useStaffWords } from '../../../staff-words.tsx'

const COLUMNS = 9
const ROWS = 7
const CELLS = COLUMNS * ROWS

interface Finger {
  readonly x: number
  readonly y: number
}

/** A wall of windows that are lit where it is touched, with a ring around each finger. */
export function TouchTest(): JSX.Element {
  const { say } = useStaffWords()
  const wall = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<ReadonlySet<number>>(new Set())
  const [fingers, setFingers] = useState<ReadonlyMap<number, Finger>>(new Map())
  const [most, setMost] = useState(0)

  useLayoutEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const down = new Map<number, Finger>()
    const put = (event: PointerEvent): void => {
      const box = (wall.current as HTMLDivElement).getBoundingClientRect()
      const x = (event.clientX - box.left) / box.width
      const y = (event.clientY - box.top) / box.height
      down.set(event.pointerId, { x, y })
      setFingers(new Map(down))
      setMost((before) => Math.max(before, down.size))
      if (Math.min(x, y) < 0 || Math.max(x, y) >= 1) return
      const cell = Math.floor(y * ROWS) * COLUMNS + Math.floor(x * COLUMNS)
      setLit((before) => (before.has(cell) ? before : new Set(before).add(cell)))
    }
    const lift = ({ pointerId }: PointerEvent): void => {
      down.delete(pointerId)
      setFingers(new Map(down))
    }
    wall.current?.addEventListener('pointerdown', put, { signal })
    addEventListener('pointermove', (event) => down.has(event.pointerId) && put(event), { signal })
    for (const type of ['pointerup', 'pointercancel'] as const)
      addEventListener(type, lift, { signal })
    return () => listening.abort()
  }, [])

  return (
    <section class="touch-test">
      <div class="today__between">
        <h2>{say(msg('booth.staff.touch'))}</h2>
        <strong role="status">
          {say(msg('booth.staff.touch.lit', { number: lit.size, total: CELLS }))}
        </strong>
      </div>
      <p class="staff-soft">{say(msg('booth.staff.touch.how'))}</p>
      <div
        ref={wall}
        class="touch-test__wall"
        role="img"
        aria-label={say(msg('booth.staff.touch.lit', { number: lit.size, total: CELLS }))}
      >
        {Array.from({ length: CELLS }, (_, cell) => (
          <i key={cell} data-lit={lit.has(cell)} />
        ))}
        {[...fingers].map(([id, { x, y }]) => (
          <b key={id} style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
        ))}
      </div>
      <div class="today__between">
        <span>{say(msg('booth.staff.touch.fingers', { count: fingers.size, total: most }))}</span>
        <button
          type="button"
          class="button"
          onClick={() => {
            setLit(new Set())
            setMost(0)
          }}
        >
          {say(msg('booth.staff.touch.again'))}
        </button>
      </div>
    </section>
  )
}
