import type { JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import { Dialog } from '../../screen/frame/dialog.tsx'
import { useWords } from '../../screen/use-visit.ts'
import { VisitWeight } from './visit-weight.tsx'

export function AboutDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { say } = useWords()
  return (
    <Dialog title={say(msg('about.title'))} onClose={onClose}>
      <div class="prose">
        <p>{say(msg('about.what'))}</p>
        <p>{say(msg('about.privacy'))}</p>
        <VisitWeight />
        <p>{say(msg('about.licence'))}</p>
      </div>
    </Dialog>
  )
}
