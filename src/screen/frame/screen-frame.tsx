import type { ComponentChildren, JSX, Ref } from 'preact'
import { useMemo } from 'preact/hooks'
import { msg } from '../../kit/text.ts'
import type { Text } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import { PageTools } from './page-tools.tsx'
import { START } from '../../visit/route.ts'
import { useVisit, useWords } from '../use-visit.ts'

interface ScreenFrameProps {
  readonly name: string
  readonly heading: Text
  readonly frameRef?: Ref<HTMLDivElement>
  readonly menu?: ComponentChildren
  readonly children: ComponentChildren
  onBack?(): void
}

/** The running head of a page (back, the newspaper's name, its tools) over its content. */
export function ScreenFrame(props: ScreenFrameProps): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  const { heading, menu, onBack } = props
  // The same element as long as nothing in it changes, so that Preact skips it at every move.
  const head = useMemo(
    () => (
      <header class="page-head">
        <button
          type="button"
          class="icon-button"
          aria-label={say(msg('app.back'))}
          onClick={onBack ?? (() => navigate(START))}
        >
          <Icon name="chevron-left" />
        </button>
        <p class="page-head__title">{say(heading)}</p>
        <PageTools menu={menu} />
      </header>
    ),
    [say, navigate, heading, menu, onBack],
  )
  return (
    <div ref={props.frameRef} class={`screen screen--${props.name}`}>
      {head}
      <hr class="rule-double page-rule" />
      {props.children}
    </div>
  )
}
