import { Component, type ErrorInfo, type ReactNode } from 'react'
import { FaultPage } from './fault-page.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly error: unknown; readonly where: string }
const FINE: State = { error: null, where: '' }

/** Keeps a broken screen from taking the window with it. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = FINE

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error('nothing thrown') }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' })
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <FaultPage error={this.state.error} where={this.state.where} onRetry={() => this.setState(FINE)} />
  }
}
