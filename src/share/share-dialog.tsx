import '../theme/forms.css'
import './share-dialog.css'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'
import { Dialog } from '../screen/frame/dialog.tsx'
import { useVisit, useWords } from '../screen/use-visit.ts'
import { Icon } from '../theme/icons.tsx'
import { CardPreview } from './card-preview.tsx'
import { useCard } from './card/use-card.ts'
import type { Card } from './card/use-card.ts'
import { FormatChoice } from './format-choice.tsx'
import type { SharedFormat } from './format-choice.tsx'
import { PartChoice, usePartsTold } from './part-choice.tsx'
import { canCopyPicture, copyPicture, copyText } from './send/copy-out.ts'
import { canShare, shareOut } from './send/share-out.ts'
import { printedAddress } from './share-link.ts'
import { sayOr } from './share.ts'
import type { Share, Sharing } from './share.ts'

export interface ShareDialogProps {
  /** Asked once; what tells it has arrived with the dialog. */
  share(): Sharing | Promise<Sharing>
  onClose(): void
}

/** What was just done, or was refused: then with a way on, at last a text to be copied by hand. */
interface Answer {
  readonly text: Text
  readonly refused: boolean
  readonly byHand?: string
}

/** Opens once it is known what there is to share. */
export function ShareDialog({ share, onClose }: ShareDialogProps): JSX.Element | null {
  const { later } = useVisit()
  const [sharing, setSharing] = useState<Sharing | null>(null)
  useEffect(() => void later.until(Promise.resolve(share())).then(setSharing), [])
  return sharing && <ShareSheet sharing={sharing} onClose={onClose} />
}

interface ShareSheetProps {
  readonly sharing: Sharing
  onClose(): void
}

/**
 * The picture in two shapes, the text beside it, and every way to send them that this device has. Where
 * there is no picture, the text and the link alone. Where parts of it can be left out, a box for each.
 */
function ShareSheet({ sharing, onClose }: ShareSheetProps): JSX.Element {
  const { sound } = useVisit()
  const { parts } = sharing
  const told = usePartsTold(parts)
  const share = useMemo(() => sharing.tell(told), [sharing, told.join()])
  const whole = useMemo(() => sharing.tell(parts), [sharing])
  const { say } = useWords()
  const [format, setFormat] = useState<SharedFormat>('tall')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const link = useMemo(() => new URL(share.link, document.baseURI).href, [share])
  const address = printedAddress(new URL('./', document.baseURI).href)
  const card = useCard({ share, format, address, say })
  const picture = card.status === 'drawn' ? card.file : null
  const hasPicture = picture !== null || card.status === 'drawing'
  const alt = share.alt.map((each) => sayOr(say, each)).join('\n')
  const words = wordsOf(share, say)

  function tell(next: Answer): void {
    setAnswer(next)
    if (!next.refused) sound('place')
  }

  async function send(): Promise<void> {
    const outcome = await shareOut({ text: words, url: link, picture })
    if (outcome === 'done') tell(good(msg('share.sent')))
    if (outcome === 'refused') tell(bad(picture ? msg('share.refused') : msg('share.refusedText')))
  }

  async function copy(text: string, copied: Text): Promise<void> {
    const done = await copyText(text)
    tell(done ? good(copied) : { ...bad(msg('share.textNotCopied')), byHand: text })
  }

  async function copyCard(file: File): Promise<void> {
    const done = await copyPicture(file)
    tell(done ? good(msg('share.pictureCopied')) : bad(msg('share.pictureNotCopied')))
  }

  return (
    <Dialog title={say(msg('share.title'))} onClose={onClose}>
      <div class="share">
        <CardPreview card={card} format={format} alt={alt} />
        <div class="share__side">
          {hasPicture && <FormatChoice format={format} onChange={setFormat} />}
          {parts.length > 0 && <PartChoice parts={parts} />}
          {/* The whole text keeps the room, so that nothing moves when a part is left out. */}
          <div class="share__words" data-whole={`${wordsOf(whole, say)}\n${link}`}>
            <p>
              {words}
              {'\n'}
              <span class="share__link">{link}</span>
            </p>
          </div>
        </div>
      </div>
      <AnswerLine answer={answer} />
      <div class="share__actions">
        {canShare() && (
          <button
            type="button"
            class="button button--primary"
            disabled={card.status === 'drawing'}
            onClick={() => void send()}
          >
            {say(msg('share.send'))}
          </button>
        )}
        {hasPicture && <SavePicture card={card} />}
        {hasPicture && canCopyPicture() && (
          <button
            type="button"
            class="button"
            disabled={!picture}
            onClick={() => picture && void copyCard(picture)}
          >
            {say(msg('share.copyPicture'))}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => void copy(`${words}\n${link}`, msg('share.textCopied'))}
        >
          {say(msg('share.copyText'))}
        </button>
        {hasPicture && (
          <button
            type="button"
            class="button"
            onClick={() => void copy(alt, msg('share.altCopied'))}
          >
            {say(msg('share.copyAlt'))}
          </button>
        )}
      </div>
    </Dialog>
  )
}

/** Sentence, details and symbols, a line each. */
function wordsOf({ sentence, details, symbols }: Share, say: (text: Text) => string): string {
  const lines = [say(sentence), details.map((each) => sayOr(say, each)).join(' · '), symbols]
  return lines.filter((line) => line !== '').join('\n')
}

/** Keeps its place while the picture is drawn: nothing may move under a finger. */
function SavePicture({ card }: { card: Card }): JSX.Element {
  const { say } = useWords()
  const name = say(msg('share.savePicture'))
  return card.status === 'drawn' ? (
    <a class="button" href={card.url} download={card.file.name}>
      {name}
    </a>
  ) : (
    <a class="button" role="link" aria-disabled="true">
      {name}
    </a>
  )
}

const good = (text: Text): Answer => ({ text, refused: false })
const bad = (text: Text): Answer => ({ text, refused: true })

/** Inside the dialog, for what is said outside of it is not heard while it is open. */
function AnswerLine({ answer }: { answer: Answer | null }): JSX.Element {
  const { say } = useWords()
  const shown = useRef('')
  const select = (field: HTMLTextAreaElement | null): void => {
    if (!field || shown.current === field.value) return
    shown.current = field.value
    field.focus()
    field.select()
  }
  return (
    <>
      <p
        role="status"
        class={`share__answer message ${answer?.refused ? 'message--conflict' : 'message--good'}`}
      >
        {answer && <Icon name={answer.refused ? 'warning' : 'check'} />}
        {answer && say(answer.text)}
      </p>
      {answer?.byHand !== undefined && (
        <label class="field">
          {say(msg('share.byHand'))}
          <textarea ref={select} class="share__hand" rows={4} readOnly value={answer.byHand} />
        </label>
      )}
    </>
  )
}
