/** The insights of a map on one page: the headline, every reading in a section with its formula and cards, and what waits for data. */
import { memo, useDeferredValue, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../editor/editor'
import { INSIGHTS } from '../../insights/index'
import type { Look } from '../../insights/insight'
import type { CardId, JourneyMap } from '../../model/journeyMap'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { useT } from '../../ui/useT'
import { InsightFrame } from './InsightFrame'
import styles from './InsightsView.module.css'
import { packed } from './packed'
import type { InsightsDeeds, SectionProps } from './section'
import { SECTIONS } from './sections'
import { type Read, useReadings } from './useReadings'
import { Waiting } from './Waiting'

export interface InsightsViewProps {
  editor: Editor
  withoutAssumed: boolean
  /** The other state of the journey, where there is one. */
  counterpart: JourneyMap | null
  deeds: InsightsDeeds
  onCards: (cards: readonly CardId[]) => void
  /** Once every reading is there. */
  onRead?: () => void
}

type Handed = Pick<SectionProps, 'editor' | 'counterpart' | 'deeds' | 'onCards'>

export function InsightsView({ editor, withoutAssumed, counterpart, deeds, onCards, onRead }: InsightsViewProps) {
  const t = useT()
  // Typing in a field of this page comes first; the readings follow.
  const map = useDeferredValue(useStore(editor.store, (state) => state.map))
  const shown = useStore(editor.store, (state) => state.shown)
  const look = useMemo<Look>(
    () => ({ personas: shown, withoutAssumed, ...(counterpart && { counterpart }) }),
    [shown, withoutAssumed, counterpart],
  )
  const { first, read, done } = useReadings(map, look)
  useEffect(() => {
    if (done) onRead?.()
  }, [done, onRead])
  const all = INSIGHTS.flatMap(({ id }) => read.get(id) ?? [])
  const told = all.filter(isTold)
  const spans = packed(told.map(({ insight }) => SECTIONS[insight.id]?.span ?? 6))
  const handed: Handed = { editor, counterpart, deeds, onCards }
  return (
    <main className={styles.page} aria-busy={!done}>
      <header className={styles.head}>
        <h2>{first ? t(first.key, first.params) : t('insightsView.reading')}</h2>
        <p>{t('insightsView.everyFigure')}</p>
      </header>
      <div className={styles.grid}>
        {told.map((each, i) => (
          <ErrorBoundary key={each.insight.id} name={t(each.insight.label)} about={each}>
            <Shown read={each} span={spans[i] ?? 6} {...handed} />
          </ErrorBoundary>
        ))}
      </div>
      <Waiting readings={all.filter((each) => !isTold(each))} {...handed} />
    </main>
  )
}

const isTold = ({ insight, reading }: Read) => reading.empty === null || SECTIONS[insight.id]?.always === true

const Shown = memo(function Shown({ read, span, ...handed }: { read: Read; span: number } & Handed) {
  const t = useT()
  const { insight, reading, map, look, error } = read
  if (error) throw error
  const Content = SECTIONS[insight.id]?.Content
  return (
    <InsightFrame insight={insight} reading={reading} span={span} onCards={handed.onCards}>
      {Content ? (
        <Content reading={reading} map={map} personas={look.personas ?? []} {...handed} />
      ) : (
        <p>{insight.summary(reading, map, t)}</p>
      )}
    </InsightFrame>
  )
})
