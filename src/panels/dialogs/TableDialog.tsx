/** How a table is read: which way it runs, what each column is, and the map that comes of it, changing with every choice. */
import { useState } from 'react'
import { type Role, ROLES, SCALES, type TableReading } from '../../formats/table/tableReading'
import type { JourneyMap } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { Segmented } from '../../ui/Segmented'
import { useT } from '../../ui/useT'
import { MapTable } from './MapTable'
import styles from './TableDialog.module.css'
import { roleWords, scaleWords, turned, withRole, withScale } from './tableChoices'
import { usePrepared } from './usePrepared'

export interface TableDialogProps {
  open: boolean
  onClose: () => void
  file: string
  /** What was understood at first. */
  reading: TableReading
  /** The map that a reading gives. */
  preview: (reading: TableReading) => JourneyMap | Promise<JourneyMap>
  /** What a header says that its column is; without it the table cannot be turned. */
  roleOf?: ((header: string) => Role | null) | undefined
  onTake: (reading: TableReading) => void
}

export function TableDialog(props: TableDialogProps) {
  const { open, onClose, file } = props
  const t = useT()
  return (
    <Dialog open={open} onClose={onClose} title={`${t('table.title')}: ${file}`} size="huge" bare flush>
      <Content {...props} />
    </Dialog>
  )
}

function Content({ file, reading: first, preview, roleOf, onTake, onClose }: TableDialogProps) {
  const t = useT()
  const [reading, setReading] = useState(first)
  const { made, busy } = usePrepared(JSON.stringify([reading.phases, reading.columns]), () => preview(reading))
  const cards = made ? Object.keys(made.cards).length : 0
  const turn = () => roleOf && setReading(reading.phases === first.phases ? turned(reading, roleOf) : first)
  return (
    <div className={styles.dialog}>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <h2 className={styles.title} aria-hidden="true">
            {t('table.title')}
          </h2>
          <p>
            <strong>{file}</strong> {t('table.hint')}
          </p>
          {roleOf && (
            <Segmented
              label={t('table.phases')}
              value={reading.phases}
              options={(['down', 'across'] as const).map((value) => ({ value, label: t(`table.phases.${value}`) }))}
              onChange={(phases) => phases !== reading.phases && turn()}
            />
          )}
        </div>
        <ul className={styles.columns} aria-label={t('table.columns')}>
          {reading.columns.map((column, i) => (
            <li key={i} className={styles.column} data-guessed={!column.known || undefined}>
              <p className={styles.header}>
                <strong>{column.header || t('table.empty')}</strong>
                {!column.known && <em>{t('table.guessed')}</em>}
              </p>
              <p className={styles.samples}>{[...new Set(column.samples)].join(' · ') || t('table.empty')}</p>
              <Choice
                bare
                as="list"
                label={t('table.role.of', { column: column.header })}
                value={column.role}
                options={ROLES.map((value) => ({ value, label: roleWords(value, t) }))}
                onChange={(role) => setReading(withRole(reading, i, role))}
              />
              {column.role === 'emotion' && (
                <Choice
                  bare
                  as="list"
                  label={t('table.scale.of', { column: column.header })}
                  value={column.scale}
                  options={SCALES.map((value) => ({ value, label: scaleWords(value, t) }))}
                  onChange={(scale) => setReading(withScale(reading, i, scale))}
                />
              )}
            </li>
          ))}
        </ul>
        <h3 className={styles.heading}>{t('table.preview')}</h3>
        {made && cards > 0 && <MapTable map={made} busy={busy} />}
        {(!made || cards === 0) && (
          <p className={styles.none}>{t(busy ? 'table.preview.reading' : 'table.preview.none')}</p>
        )}
      </div>
      <div className={styles.foot}>
        <output>{made && cards > 0 ? summary(made, t) : ''}</output>
        <Button kind="line" onClick={onClose}>
          {t('table.cancel')}
        </Button>
        <Button kind="ink" disabled={cards === 0} onClick={() => onTake(reading)}>
          {t('table.takeAgain')}
        </Button>
      </div>
    </div>
  )
}

function summary(map: JourneyMap, t: ReturnType<typeof useT>): string {
  const count = (records: object) => ({ count: Object.keys(records).length })
  return t('table.summary', {
    cards: t('read.count.cards', count(map.cards)),
    phases: t('read.count.phases', count(map.phases)),
    lanes: t('read.count.lanes', count(map.lanes)),
  })
}
