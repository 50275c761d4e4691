/** The kept states of a map as one choice, by day; arrows walk through them. */
import { useId } from 'react'
import { Radio, Radios } from '../../ui/Radios'
import { useSpeech } from '../../ui/useT'
import styles from './HistoryPanel.module.css'
import { byDay, type Chosen } from './revisionWords'
import type { Revision } from '../../model/revision'

export interface RevisionListProps {
  revisions: readonly Revision[] | null
  /** The state of a little while ago, and what it is called. */
  recent: { words: string; at: string } | null
  chosen: Chosen | null
  now: number
  onChoose: (chosen: Chosen) => void
}

export function RevisionList({ revisions, recent, chosen, now, onChoose }: RevisionListProps) {
  const speech = useSpeech()
  const { t } = speech
  const id = useId()
  if (revisions?.length === 0 && !recent) return <p className={styles.none}>{t('history.none')}</p>
  const entry = (value: Chosen, title: string, hint: string, time: string, day?: string) => (
    <Radio
      key={value}
      className={styles.revision}
      checked={value === chosen}
      aria-describedby={day}
      data-autofocus={value === chosen || undefined}
      onClick={() => onChoose(value)}
    >
      <strong>{title}</strong>
      <time dateTime={time}>{hint}</time>
    </Radio>
  )
  return (
    <Radios label={t('history.list')} className={styles.list}>
      {recent && entry('fiveMinutes', recent.words, t('history.fiveMinutes.hint'), recent.at)}
      {byDay(revisions ?? [], now, speech).map(([day, list], i) => (
        <div key={day} role="presentation">
          <p id={`${id}${i}`} className={styles.day}>
            {day}
          </p>
          {list.map(({ n, at, name, reason }) =>
            name
              ? entry(n, name, `${speech.date(at, 'time')} · ${t(`history.reason.${reason}`)}`, at, `${id}${i}`)
              : entry(n, speech.date(at, 'time'), t(`history.reason.${reason}`), at, `${id}${i}`),
          )}
        </div>
      ))}
    </Radios>
  )
}
