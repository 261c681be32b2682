import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import { useFetched } from '../screen/when/use-fetched.ts'
import { useVisit, useWords } from '../screen/use-visit.ts'
import type { Sharing } from './share.ts'

interface ShareButtonProps {
  readonly primary?: boolean
  /** Asked when the button is pressed; what tells it may be fetched then. */
  share(): Sharing | Promise<Sharing>
}

/** Opens the share dialog, where the device shares at all. */
export function ShareButton(props: ShareButtonProps): JSX.Element {
  return useVisit().policy.shares ? <OpenShare {...props} /> : <></>
}

/** The dialog is fetched only when it is wanted. */
function OpenShare({ primary = false, share }: ShareButtonProps): JSX.Element {
  const { say } = useWords()
  const [wanted, setWanted] = useState(false)
  const Dialog = useFetched({
    wanted,
    // What tells and paints it comes with the dialog, so that there is one notice if any of them is missing.
    async load() {
      const paint = async (): Promise<unknown> => (await share()).tell([]).picture.load()
      const [{ ShareDialog }] = await Promise.all([import('./share-dialog.tsx'), paint()])
      return ShareDialog
    },
    missing: msg('share.notLoaded'),
    cancel: () => setWanted(false),
  })

  return (
    <>
      <button
        type="button"
        class={primary ? 'button button--primary' : 'button'}
        onClick={() => setWanted(true)}
      >
        {say(msg('share.open'))}
      </button>
      {Dialog && <Dialog share={share} onClose={() => setWanted(false)} />}
    </>
  )
}
