import type { ComponentType, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import { useVisit, useWords } from '../screen/use-visit.ts'
import type { ShareDialogProps } from './share-dialog.tsx'
import type { Share } from './share.ts'

interface ShareButtonProps {
  readonly primary?: boolean
  /** Asked when the button is pressed. */
  share(): Share
}

/** Opens the share dialog, which is fetched only then. */
export function ShareButton({ primary = false, share }: ShareButtonProps): JSX.Element {
  const { missing } = useVisit()
  const { say } = useWords()
  const [shared, setShared] = useState<Share | null>(null)
  const [dialog, setDialog] = useState<{ of: ComponentType<ShareDialogProps> } | null>(null)

  async function open(): Promise<void> {
    setShared(share())
    try {
      const { ShareDialog } = await import('./share-dialog.tsx')
      setDialog({ of: ShareDialog })
    } catch {
      setShared(null)
      missing.tell(msg('share.notLoaded'))
    }
  }

  return (
    <>
      <button
        type="button"
        class={primary ? 'button button--primary' : 'button'}
        onClick={() => void open()}
      >
        {say(msg('share.open'))}
      </button>
      {dialog && shared && <dialog.of share={shared} onClose={() => setShared(null)} />}
    </>
  )
}
