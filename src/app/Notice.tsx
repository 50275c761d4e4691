/** A whole screen that says what is the matter and what to do. */
import { Button } from '../ui/Button'
import { useT } from '../ui/useT'
import styles from './Notice.module.css'
import { useReady } from './ready'

export interface NoticeProps {
  title: string
  text: string
  /** What the button says, where it does not lead home. */
  way?: string
  onWay: () => void
}

export function Notice({ title, text, way, onWay }: NoticeProps) {
  const t = useT()
  useReady('notice')
  return (
    <main className={styles.notice}>
      <div role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <Button kind="ink" onClick={onWay}>
        {way ?? t('app.toLibrary')}
      </Button>
    </main>
  )
}
