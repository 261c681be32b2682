import { Component } from 'preact'
import type { ComponentChildren, JSX } from 'preact'
import { msg } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'
import { MessageScreen } from '../screen/frame/message-screen.tsx'

interface ErrorBoundaryProps {
  readonly children: ComponentChildren
  say(text: Text): string
  onAllPuzzles(): void
}

/**
 * Shows a message and ways on, instead of a blank page, when rendering fails because of a fault in the code.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    // As an error that nobody has caught: whoever listens for those hears of it.
    reportError(error)
  }

  override render({ children, say, onAllPuzzles }: ErrorBoundaryProps): JSX.Element {
    if (!this.state.failed) return <>{children}</>
    return (
      <MessageScreen
        title={msg('app.fault')}
        text={msg('app.faultText')}
        actions={[
          { label: msg('app.reload'), onPress: () => location.reload() },
          {
            label: msg('app.allPuzzles'),
            onPress: () => {
              this.setState({ failed: false })
              onAllPuzzles()
            },
          },
        ]}
        say={say}
      />
    )
  }
}
