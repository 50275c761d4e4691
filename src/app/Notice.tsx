/** A whole screen that says what is the matter and what to do. */
import { Button } from '../ui/Button'
import { useT } from '../ui/useT'
import { useReady } from './ready'
import styles from './Notice.module.css'

export function Notice({ title, text, onHome }: { title: string; text: string; onHome: () => void }) {
  const t = useT()
  useReady('notice')
  return (
    <main className={styles.notice}>
      <div role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <Button kind="ink" onClick={onHome}>
        {t('app.toLibrary')}
      </Button>
    </main>
  )
}
