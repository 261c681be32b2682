import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { findTerms } from '../../../../packs/find-terms.ts'
import type { Pack } from '../../../../packs/pack.ts'
import { GlossNote } from '../../../../screen/frame/gloss-note.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Sign } from '../../core/spec.ts'

/** What a sign is like, with the terms that its portrait uses on demand. */
export function SignPortrait({ sign, pack }: { sign: Sign; pack: Pack }): JSX.Element {
  const { say } = useWords()
  const words = say(sign.portrait)
  const terms = findTerms(words, pack.glossary, say)
  return (
    <>
      <p class="portrait__words">{words}</p>
      {terms.length > 0 && <GlossNote summary={msg('quiz.sign.plainly')} terms={terms} />}
    </>
  )
}
