/** The insights' screen: the same open map, read rather than drawn. */
import { useCallback, useMemo, useState } from 'react'
import type { CardId } from '../../model/journeyMap'
import { InsightsView } from '../../panels/insights/InsightsView'
import { Button } from '../../ui/Button'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { MapBar } from '../bars/MapBar'
import { SaveTrouble } from '../bars/SaveState'
import styles from '../bars/TopBar.module.css'
import { EditorDialogs } from '../dialogs/EditorDialogs'
import { saveCopyOf } from '../files/saveFile'
import { EDITOR_KEYS } from '../keys/editorKeys'
import { useKeys } from '../keys/useKeys'
import { Notice } from '../Notice'
import { useReady } from '../ready'
import { type OpenMap, useServices } from '../services'
import screen from './EditorRoute.module.css'
import { insightsDeeds } from './insightsDeeds'
import { useOpenMap } from './openMap'
import { useCounterpart } from './useCounterpart'

export function InsightsRoute({ id }: { id: string }) {
  const services = useServices()
  const t = useT()
  const opening = useOpenMap(services, id)
  if (opening.is === 'opening') return <p className={screen.opening}>{t('app.opening')}</p>
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
