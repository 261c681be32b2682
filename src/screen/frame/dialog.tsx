import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { msg } from '../../kit/text.ts'
import { fitted } from '../../theme/fitted.ts'
import { Icon } from '../../theme/icons.tsx'
import { useVisit, useWords } from '../use-visit.ts'
import { SoundButton } from './sound-button.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  onClose(): void
}

/**
 * A paper sheet over the page. The browser's own modal dialog keeps focus inside, closes on Escape
 * and gives focus back to where it was. It belongs to the page over which it was opened, so it closes when the
 * address changes, as it does by the back button of a phone. The page's mute is out of reach behind it, so
 * it has its own.
 */
export function Dialog({ title, children, onClose }: DialogProps): JSX.Element {
  const { place } = useVisit()
  const { say } = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Opened in a layout effect, so that the next key, which may be the one that closes it, finds it open.
  useLayoutEffect(() => {
    const sheet = dialog.current as HTMLDialogElement
    const opener = document.activeElement as HTMLElement
    // WebKit shows a ring around what has the focus first, however the dialog was opened.
    if (!opener.matches(':focus-visible')) sheet.setAttribute('data-opened', 'pointer')
    sheet.showModal()
    // At once, because the next page may move the focus, which a modal dialog would hold.
    const forget = place.watch(() => sheet.close())
    return () => {
      forget()
      // One that was closed has given the focus back already; one that is open holds it.
      if (!sheet.open) return
      sheet.remove()
      opener.focus()
    }
  }, [place])

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      // Told in a task of its own, which may come after this dialog has gone and another one stands open.
      onClose={() => dialog.current && onClose()}
      onKeyDown={() => dialog.current?.removeAttribute('data-opened')}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog__sheet">
        <div class="dialog__head">
          <h2 id={titleId} style={fitted(title)}>
            {title}
          </h2>
          <SoundButton />
          <button
            type="button"
            class="icon-button"
            autofocus
            aria-label={say(msg('app.close'))}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="x" />
          </button>
        </div>
        <hr class="rule-double" />
        {children}
      </div>
    </dialog>
  )
}
