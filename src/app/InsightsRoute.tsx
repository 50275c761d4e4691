/** The insights' screen: the same open map, read rather than drawn. */
import { useCallback, useMemo, useState } from 'react'
import type { CardId } from '../model/journeyMap'
import { InsightsView } from '../panels/insights/InsightsView'
import { Button } from '../ui/Button'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { tip } from '../ui/tip'
import { useT } from '../ui/useT'
import { EditorDialogs } from './EditorDialogs'
import { EDITOR_KEYS } from './editorKeys'
import { insightsDeeds } from './insightsDeeds'
import { MapBar } from './MapBar'
import { Notice } from './Notice'
import { useOpenMap } from './openMap'
import { useReady } from './ready'
import { saveCopyOf } from './saveFile'
import { SaveTrouble } from './SaveState'
import { type OpenMap, useServices } from './services'
import styles from './TopBar.module.css'
import { useCounterpart } from './useCounterpart'
import { useKeys } from './useKeys'

export function InsightsRoute({ id }: { id: string }) {
  const services = useServices()
  const t = useT()
  const opening = useOpenMap(services, id)
  if (opening.is === 'opening') return <p>{t('app.opening')}</p>
  if (opening.is === 'failed') {
    const { key, params } = opening.failure
    return <Notice title={t('app.cannotOpen')} text={t(key, params)} onWay={() => services.go('/')} />
  }
  return <InsightsScreen open={opening.map} />
}

function InsightsScreen({ open }: { open: OpenMap }) {
  const services = useServices()
  const t = useT()
  const [withoutAssumed, setWithoutAssumed] = useState(false)
  const counterpart = useCounterpart(services, open)
  const deeds = useMemo(() => insightsDeeds(services, open), [services, open])
  const [painted, setPainted] = useState(false)
  const onRead = useCallback(() => setPainted(true), [])
  useReady('insights', painted)
  useKeys(EDITOR_KEYS)
  const showCards = useCallback(
    (cards: readonly CardId[]) => {
      services.returning.setState({ to: { map: open.id, cards } })
      services.go(`/map/${open.id}`)
    },
    [services, open],
  )
  return (
    <>
      <MapBar open={open}>
        <Button
          icon="circle-dashed"
          className={styles.brief}
          aria-pressed={withoutAssumed}
          onClick={() => setWithoutAssumed(!withoutAssumed)}
          {...tip(t('insightsView.withoutAssumed'))}
        >
          <span>{t('insightsView.withoutAssumed')}</span>
        </Button>
        <Button icon="grid-3x3" className={styles.brief} onClick={() => services.go(`/map/${open.id}`)}>
          <span>{t('insightsView.back')}</span>
        </Button>
      </MapBar>
      <SaveTrouble keeper={open.keeper} onSaveCopy={() => void saveCopyOf(open, services.library)} />
      <ErrorBoundary name={t('action.insights')}>
        <InsightsView
          editor={open.editor}
          withoutAssumed={withoutAssumed}
          counterpart={counterpart}
          deeds={deeds}
          onCards={showCards}
          onRead={onRead}
        />
      </ErrorBoundary>
      <EditorDialogs open={open} />
    </>
  )
}
