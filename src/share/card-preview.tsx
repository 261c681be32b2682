import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import { useWords } from '../screen/use-visit.ts'
import { FORMATS } from './card/card-format.ts'
import type { FormatName } from './card/card-format.ts'
import type { Card } from './card/use-card.ts'

interface CardPreviewProps {
  readonly card: Card
  readonly format: FormatName
  readonly alt: string
}

const NO_PICTURE = {
  drawing: msg('share.drawing'),
  failed: msg('share.notDrawn'),
  withheld: msg('share.withheld'),
}

/** The picture as it will be sent, in a place that is kept for it while it is drawn. */
export function CardPreview({ card, format, alt }: CardPreviewProps): JSX.Element {
  const { say } = useWords()
  const { width, height } = FORMATS[format]
  return (
    <div class="share__preview" data-status={card.status}>
      {card.status === 'drawn' ? (
        <img src={card.url} width={width} height={height} alt={alt} />
      ) : (
        <p class="share__no-picture">{say(NO_PICTURE[card.status])}</p>
      )}
    </div>
  )
}
