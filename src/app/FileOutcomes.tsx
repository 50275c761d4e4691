/** What became of the files that were opened last: what was read and mended, or why one was refused. */
import { useStore } from 'zustand'
import { Button } from '../ui/Button'
import { useT } from '../ui/useT'
import type { FileOutcome } from './dialogs'
import styles from './FileOutcomes.module.css'
import { useServices } from './services'

export function FileOutcomes() {
  const { dialogs } = useServices()
  const t = useT()
  const outcomes = useStore(dialogs, (state) => state.outcomes)
  if (outcomes.length === 0) return null
  return (
    <aside className={styles.outcomes} aria-label={t('app.files')}>
      {outcomes.map((outcome) => (
        <Outcome key={outcome.file} outcome={outcome} />
      ))}
      <Button kind="line" onClick={() => dialogs.setState({ outcomes: [] })}>
        {t('app.close')}
      </Button>
    </aside>
  )
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  const t = useT()
  if ('failure' in outcome) {
    const { key, params } = outcome.failure
    return (
      <p role="alert">
        <strong>{outcome.file}</strong> {t(key, params)}
      </p>
    )
  }
  return (
    <div data-read-report role="status">
      <strong>{outcome.file}</strong>
      <ul>
        {outcome.report.notes.map((note) => (
          <li key={`${note.key}${note.line ?? ''}`}>{t(note.key, note.params)}</li>
        ))}
      </ul>
    </div>
  )
}
