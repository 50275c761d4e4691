/** The insights of a map on one page: the headline, then every reading in a section with its formula and its cards. */
import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../editor/editor'
import { headline } from '../../insights/headline'
import { INSIGHTS } from '../../insights/index'
import type { Insight, Look } from '../../insights/insight'
import type { CardId, JourneyMap } from '../../model/journeyMap'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { useT } from '../../ui/useT'
import { InsightFrame } from './InsightFrame'
import styles from './InsightsView.module.css'
import { SECTIONS } from './sections'

export interface InsightsViewProps {
  editor: Editor
  withoutAssumed: boolean
  /** The other state of the journey, where there is one. */
  counterpart: JourneyMap | null
  onCards: (cards: readonly CardId[]) => void
}

export function InsightsView({ editor, withoutAssumed, counterpart, onCards }: InsightsViewProps) {
  const t = useT()
  // Typing in a field of this page comes first; the readings follow.
  const map = useDeferredValue(useStore(editor.store, (state) => state.map))
  const shown = useStore(editor.store, (state) => state.shown)
  const look = useMemo<Look>(
    () => ({ personas: shown, withoutAssumed, ...(counterpart && { counterpart }) }),
    [shown, withoutAssumed, counterpart],
  )
  const first = headline(map, look)
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t(first.key, first.params)}</h1>
        <p>{t('insightsView.everyFigure')}</p>
      </header>
      <div className={styles.grid}>
        {INSIGHTS.map((insight) => (
          <ErrorBoundary key={insight.id} name={t(insight.label)} about={map}>
            <Shown insight={insight} map={map} look={look} editor={editor} onCards={onCards} />
          </ErrorBoundary>
        ))}
      </div>
    </main>
  )
}

interface ShownProps {
  insight: Insight
  map: JourneyMap
  look: Look
  editor: Editor
  onCards: (cards: readonly CardId[]) => void
}

function Shown({ insight, map, look, editor, onCards }: ShownProps) {
  const t = useT()
  const reading = useMemo(() => insight.compute(map, look), [insight, map, look])
  const section = SECTIONS[insight.id]
  const Content = section?.Content
  return (
    <InsightFrame
      insight={insight}
      reading={section?.always ? { ...reading, empty: null } : reading}
      wide={section?.wide ?? 'half'}
      onCards={onCards}
    >
      {reading.empty !== null && section?.always && <p className={styles.empty}>{t(reading.empty)}</p>}
      {Content ? (
        <Content reading={reading} map={map} editor={editor} personas={look.personas ?? []} onCards={onCards} />
      ) : (
        <p>{insight.summary(reading, map, t)}</p>
      )}
    </InsightFrame>
  )
}
