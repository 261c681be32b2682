import type { JSX } from 'preact'
import type { Reason } from '../../kit/result.ts'
import { msg, reasonText } from '../../kit/text.ts'
import { MessageScreen } from './message-screen.tsx'
import { START } from '../../visit/route.ts'
import { useVisit, useWords } from '../use-visit.ts'

/** What a game shows instead of a puzzle that its rules refuse: why, and that the others still work. */
export function PuzzleBroken({ reason }: { reason: Reason }): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  return (
    <MessageScreen
      title={msg('app.puzzleBroken')}
      text={[msg('app.puzzleBrokenText'), reasonText(reason), msg('app.othersFine')]}
      actions={[{ label: msg('app.allPuzzles'), onPress: () => navigate(START) }]}
      say={say}
    />
  )
}
