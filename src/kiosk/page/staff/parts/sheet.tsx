import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { fitted } from '../../../../theme/fitted.ts'

interface SheetProps {
  readonly title: string
  readonly children: ComponentChildren
  /** Escape, or a touch beside it. */
  onClose(): void
}

/** A question to staff, on a sheet that rises from the foot of the screen. Nothing else can be touched meanwhile. */
export function Sheet({ title, children, onClose }: SheetProps): JSX.Element {
  const id = useId()
  const sheet = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog
      ref={sheet}
      class="staff-sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === sheet.current && onClose()}
    >
      <div class="staff-sheet__paper">
        <h2 id={id} style={fitted(title)}>
          {title}
        </h2>
        <hr class="rule-double" />
        {children}
      </div>
    </dialog>
  )
}
