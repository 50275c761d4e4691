/** Keeps the map as it is now under a name. */
import { useState } from 'react'
import { notify } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import styles from './HistoryPanel.module.css'

export function KeepVersion({ onKeep }: { onKeep: (name: string) => Promise<void> }) {
  const t = useT()
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const keep = async () => {
    setBusy(true)
    try {
      await onKeep(name.trim())
      notify({ text: t('history.kept.done', { name: name.trim() }), tone: 'plain' })
      setName('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void keep()
      }}
    >
      <input
        value={name}
        maxLength={120}
        aria-label={t('history.name.label')}
        placeholder={t('history.name.placeholder')}
        onChange={(event) => setName(event.target.value)}
      />
      <Button kind="line" type="submit" disabled={busy || name.trim() === ''}>
        {t('history.name.now')}
      </Button>
    </form>
  )
}
