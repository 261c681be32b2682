import './grid-screen.css'
import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { GameScreenProps } from '../../../screen/game-screen-props.ts'
import { MessageScreen } from '../../../screen/message-screen.tsx'
import { puzzleRoute } from '../../../screen/route.ts'
import { useServices } from '../../../screen/services.ts'
import { parseWish } from '../maker/made-puzzle.ts'
import { ChosenGrid } from './chosen-grid.tsx'

/** NetZero Grid: the page's own grid, or with `new/hard-1z141z3` one that is made on this device. */
export function GridScreen(props: GameScreenProps): JSX.Element {
  const [name, code = ''] = props.page
  const wish = name === 'new' ? parseWish(code) : null
  if (name === 'new' && !wish) return <UnknownWish {...props} code={code} />
  return <ChosenGrid {...props} wish={wish} />
}

function UnknownWish({ entry, code }: GameScreenProps & { code: string }): JSX.Element {
  const { say, navigate } = useServices()
  return (
    <MessageScreen
      title={msg('grid.new.failed')}
      text={msg('grid.new.unknown', { code })}
      actions={[{ label: msg('grid.new.printed'), onPress: () => navigate(puzzleRoute(entry.id)) }]}
      say={say}
    />
  )
}
