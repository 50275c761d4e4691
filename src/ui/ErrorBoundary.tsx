/** Keeps an error in one panel from taking the map down: it says so, offers to try again and gives the details. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from './Button'
import { EmptyNote } from './EmptyNote'
import styles from './ErrorBoundary.module.css'
import { useT } from './useT'

interface Props {
  /** What stopped, in words: "The inspector". */
  name?: string
  children: ReactNode
  /** The boundary tries again by itself when this changes, such as the card that is looked at. */
  about?: unknown
  onError?: (error: unknown) => void
}

export class ErrorBoundary extends Component<Props, { error: Error | null; about: unknown }> {
  override state = { error: null, about: this.props.about }

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  static getDerivedStateFromProps(props: Props, state: { about: unknown }) {
    return props.about === state.about ? null : { error: null, about: props.about }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack)
    this.props.onError?.(error)
  }

  override render() {
    const { error } = this.state
    return error ? (
      <Broken name={this.props.name} error={error} retry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ name, error, retry }: { name: string | undefined; error: Error; retry: () => void }) {
  const t = useT()
  const details = `${error.name}: ${error.message}\n${error.stack ?? ''}`
  return (
    <div role="alert" className={styles.broken}>
      <EmptyNote title={name ? t('broken.title', { name }) : t('broken.here')} text={t('broken.text')}>
        <Button kind="line" onClick={retry}>
          {t('broken.retry')}
        </Button>
        <Button icon="copy" onClick={() => void navigator.clipboard?.writeText(details)}>
          {t('broken.copy')}
        </Button>
      </EmptyNote>
      <details>
        <summary>{t('broken.details')}</summary>
        <pre className={styles.details}>{details}</pre>
      </details>
    </div>
  )
}
