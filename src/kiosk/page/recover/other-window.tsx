import './other-window.css'
import type { JSX } from 'preact'
import type { Translator } from '../../../i18n/translator.ts'
import { msg } from '../../../kit/text.ts'

interface OtherWindowProps {
  readonly words: Translator
  onTake(): void
}

/** Says that the booth is open in another window of this device, and takes its place. */
export function OtherWindow({ words: { say, language }, onTake }: OtherWindowProps): JSX.Element {
  return (
    <main class="other-window" lang={language}>
      <h1>{say(msg('booth.recover.otherWindow'))}</h1>
      <p>{say(msg('booth.recover.otherWindowText'))}</p>
      <button type="button" class="button button--primary" onClick={onTake}>
        {say(msg('booth.recover.takeHere'))}
      </button>
    </main>
  )
}
