import { useRef } from 'preact/hooks'
import { sameText } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'

type Say = (text: Text) => string

interface Said {
  readonly text: Text
  readonly say: Say
  readonly sentence: string
}

/**
 * Remembers the names of many things of which a move changes a few: a sentence is made anew only when its
 * text or the language has changed.
 */
export function useSentences(say: Say): (id: string, text: Text) => string {
  const kept = useRef(new Map<string, Said>())
  return (id, text) => {
    const known = kept.current.get(id)
    if (known && known.say === say && sameText(known.text, text)) return known.sentence
    const sentence = say(text)
    kept.current.set(id, { text, say, sentence })
    return sentence
  }
}
