import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import { useFetched } from '../screen/when/use-fetched.ts'
import { useWords } from '../screen/use-visit.ts'
import type { Share } from './share.ts'

interface ShareButtonProps {
  readonly primary?: boolean
  /** Asked when the button is pressed. */
  share(): Share
}

/** Opens the share dialog, which is fetched only then. */
export function ShareButton({ primary = false, share }: ShareButtonProps): JSX.Element {
  const { say } = useWords()
  const [shared, setShared] = useState<Share | null>(null)
  const Dialog = useFetched({
    wanted: shared !== null,
    // What paints the picture comes with the dialog, so that there is one notice if either is missing.
    async load() {
      const [{ ShareDialog }] = await Promise.all([
        import('./share-dialog.tsx'),
        shared?.picture.load(),
      ])
      return ShareDialog
    },
    missing: msg('share.notLoaded'),
    cancel: () => setShared(null),
  })

  return (
    <>
      <button
        type="button"
        class={primary ? 'button button--primary' : 'button'}
        onClick={() => setShared(share())}
      >
        {say(msg('share.open'))}
      </button>
      {Dialog && shared && <Dialog share={shared} onClose={() => setShared(null)} />}
    </>
  )
}
