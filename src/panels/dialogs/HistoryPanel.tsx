/** The history of a map: its kept states by time and name, what each looked like, what has changed since, and the way back. */
import { useState } from 'react'
import { differenceBetween } from '../../model/difference'
import type { Instant, JourneyMap } from '../../model/journeyMap'
import type { Revision } from '../../model/revision'
import type { Drawing, FarDrawing } from '../../shapes/shape'
import { notify } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useSpeech } from '../../ui/useT'
import { differenceLines } from './differenceWords'
import styles from './HistoryPanel.module.css'
import { KeepVersion } from './KeepVersion'
import { PicturePane } from './PicturePane'
import { type Chosen, momentWords, recentWords } from './revisionWords'
import { RevisionList } from './RevisionList'
import { usePrepared } from './usePrepared'

export interface HistoryPanelProps {
  open: boolean
  onClose: () => void
  /** The map as it is now. */
  current: JourneyMap
  /** Newest first; null while they are read. */
  revisions: readonly Revision[] | null
  readRevision: (revision: Revision) => Promise<JourneyMap | null>
  /** The map as it stood five minutes ago, or when it began, where nothing was kept then; null where nothing has changed since. */
  fiveMinutesAgo: { at: Instant; map: JourneyMap } | null
  /** What a map looks like. */
  draw: (map: JourneyMap) => Drawing | Promise<Drawing | FarDrawing>
  theme: 'light' | 'dark'
  /** Makes the open map what it was; it can be undone. */
  onRestore: (map: JourneyMap, at: Instant) => void
  /** Opens that state as a map of its own. */
  onCopy: (map: JourneyMap, at: Instant) => void
  /** Keeps the map as it is now under this name. */
  onKeep: (name: string) => Promise<void>
}

export function HistoryPanel(props: HistoryPanelProps) {
  const { t } = useSpeech()
  const title = t('history.title', { title: props.current.title || t('library.untitled') })
  return (
    <Dialog open={props.open} onClose={props.onClose} title={title} size="huge" bare flush>
      <Content {...props} heading={title} />
    </Dialog>
  )
}

function Content(props: HistoryPanelProps & { heading: string }) {
  const { heading, current, revisions, readRevision, draw, theme, onRestore, onCopy, onClose } = props
  const speech = useSpeech()
  const { t } = speech
  const [now] = useState(() => Date.now())
  const recent = props.fiveMinutesAgo && recentWords(props.fiveMinutesAgo, now, speech)
  const fiveMinutesAgo = recent ? props.fiveMinutesAgo : null
  const [wanted, setWanted] = useState<Chosen | null>(null)
  const chosen = wanted ?? (revisions?.[0] ? revisions[0].n : fiveMinutesAgo ? 'fiveMinutes' : null)
  const revision = revisions?.find(({ n }) => n === chosen)
  const at = chosen === 'fiveMinutes' ? fiveMinutesAgo?.at : revision?.at
  const when = at ? revision?.name || momentWords(at, now, speech) : ''

  const { made, busy, failed } = usePrepared(
    String(chosen),
    chosen === null
      ? null
      : async () => {
          const map = revision ? await readRevision(revision) : (fiveMinutesAgo?.map ?? null)
          if (!map) throw new Error('The version is not there.')
          return { map, drawing: await draw(map) }
        },
  )
  const map = made && !busy ? made.map : null
  const restore = () => {
    if (!map || !at) return
    onRestore(map, at)
    notify({ text: t('history.restored', { when }), tone: 'plain' })
    onClose()
  }
  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <h2 className={styles.title} aria-hidden="true">
          {heading}
        </h2>
        <RevisionList
          revisions={revisions}
          recent={recent && fiveMinutesAgo ? { words: recent, at: fiveMinutesAgo.at } : null}
          chosen={chosen}
          now={now}
          onChoose={setWanted}
        />
        <KeepVersion onKeep={props.onKeep} />
        <p className={styles.kept}>{t('history.kept')}</p>
      </div>
      <div className={styles.main}>
        <PicturePane
          drawing={failed ? null : (made?.drawing ?? null)}
          theme={theme}
          label={t('history.preview', { when })}
          instead={t(chosen === null ? 'history.choose' : failed ? 'history.failed' : 'history.loading')}
          busy={busy}
          caption={
            revision?.name
              ? t('history.version.named', { name: revision.name })
              : when
                ? t('history.version', { when })
                : ''
          }
        />
        <div className={styles.foot}>
          <Difference before={map} after={current} />
          <p className={styles.deeds}>
            <Button kind="line" icon="copy" disabled={!map} onClick={() => map && at && onCopy(map, at)}>
              {t('history.copy')}
            </Button>
            <Button kind="ink" icon="history" disabled={!map} onClick={restore}>
              {t('history.restore')}
            </Button>
          </p>
          <p className={styles.hint}>{t('history.restore.hint')}</p>
        </div>
      </div>
    </div>
  )
}

function Difference({ before, after }: { before: JourneyMap | null; after: JourneyMap }) {
  const { t } = useSpeech()
  if (!before) return <div className={styles.difference} />
  const difference = differenceBetween(before, after)
  if (difference.none) return <p className={styles.difference}>{t('history.same')}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, by the keyboard too
    <section className={styles.difference} aria-label={t('history.since')} tabIndex={0}>
      <h3>{t('history.since')}</h3>
      <ul>
        {differenceLines(difference, before, after, t).map(({ kind, text }) => (
          <li key={text} data-kind={kind}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
