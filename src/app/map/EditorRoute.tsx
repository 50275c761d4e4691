/** The editor's screen: the bar, the map, the inspector beside it. */
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { Canvas } from '../../canvas/Canvas'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { later } from '../../ui/later'
import { useT } from '../../ui/useT'
import { SaveTrouble } from '../bars/SaveState'
import { TopBar } from '../bars/TopBar'
import { EditorDialogs } from '../dialogs/EditorDialogs'
import { saveCopyOf } from '../files/saveFile'
import { EDITOR_KEYS } from '../keys/editorKeys'
import { useKeys } from '../keys/useKeys'
import { Notice } from '../Notice'
import { prefer, preferenceStore } from '../preferences'
import { useReady } from '../ready'
import { type OpenMap, useServices } from '../services'
import { themeStore } from '../theme'
import styles from './EditorRoute.module.css'
import { lookedAt } from './lookedAt'
import { useOpenMap } from './openMap'
import { showAttachment } from './showAttachment'

/** The map is painted first; the panel beside it a moment later. */
const InspectMap = later(async () => (await import('./InspectMap')).InspectMap)

/** Where fingers work. */
const TouchBar = later(async () => (await import('../bars/TouchBar')).TouchBar)

/** Keeps the place, so that the map does not move when the panel comes. */
function InspectorRoom({ open }: { open: boolean }) {
  return open ? <div className={styles.room} /> : null
}

export function EditorRoute({ id }: { id: string }) {
  const services = useServices()
  const t = useT()
  const opening = useOpenMap(services, id)
  if (opening.is === 'opening') return <p className={styles.opening}>{t('app.opening')}</p>
  if (opening.is === 'failed') {
    const { key, params } = opening.failure
    return <Notice title={t('app.cannotOpen')} text={t(key, params)} onWay={() => services.go('/')} />
  }
  return <EditorScreen open={opening.map} />
}

/** Coming back from a reading, its cards are chosen and in view. */
function useKeptSelection({ id, editor, view }: OpenMap): void {
  const services = useServices()
  useEffect(() => {
    const kept = services.returning.getState().to
    if (kept?.map !== id) return
    services.returning.setState({ to: null })
    const [first] = kept.cards.flatMap((card) => editor.store.getState().map.cards[card] ?? [])
    if (!first) return
    editor.select(kept.cards, { step: first.step, lane: first.lane, card: first.id })
    if (kept.cards.length > 1) view.fitSelection()
    else view.reveal(first.id)
  }, [services, id, editor, view])
}

/** Who opens a map with the keyboard goes on in its grid, as in a spreadsheet. */
function useFocusOnOpening({ view }: OpenMap): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) view.focusGrid()
    })
    return () => cancelAnimationFrame(frame)
  }, [view])
}

/** Where a change takes away what had the focus, the keyboard goes on in the grid and not at the top of the page. */
function useFocusKept({ editor, view }: OpenMap): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = editor.onChange(({ origin }) => {
      if (origin === 'remote' || document.activeElement === document.body) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (document.activeElement === document.body) view.focusGrid()
      }, 120)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor, view])
}

function EditorScreen({ open }: { open: OpenMap }) {
  const services = useServices()
  const onWay = useCallback((card: string) => services.dialogs.setState({ dialog: { is: 'way', card } }), [services])
  const { inspector, density, minimap, wheelZooms } = useStore(preferenceStore)
  const theme = useStore(themeStore, (state) => state.theme)
  const t = useT()
  const title = useStore(open.editor.store, (state) => state.map.title)
  useReady('editor')
  useKeptSelection(open)
  useFocusKept(open)
  useFocusOnOpening(open)
  useKeys(EDITOR_KEYS)
  useEffect(() => {
    document.title = `${title || t('map.untitled')} · Periplo`
  }, [title, t])
  return (
    <div className={styles.editor}>
      <ErrorBoundary name={t('app.part.bar')}>
        <TopBar open={open} />
        <SaveTrouble keeper={open.keeper} onSaveCopy={() => void saveCopyOf(open, services.library)} />
      </ErrorBoundary>
      <main className={styles.stage}>
        <ErrorBoundary name={t('app.part.map')}>
          <Canvas
            editor={open.editor}
            view={open.view}
            theme={theme}
            density={density}
            minimap={minimap}
            inspected={inspector}
            wheelZooms={wheelZooms}
            looked={lookedAt}
            onPrefer={prefer}
            onAttached={showAttachment}
            onWay={onWay}
          />
        </ErrorBoundary>
        <ErrorBoundary name={t('app.part.inspector')}>
          <InspectMap waiting={<InspectorRoom open={inspector} />} map={open} open={inspector} onWay={onWay} />
        </ErrorBoundary>
      </main>
      <TouchBar open={open} />
      <ErrorBoundary name={t('app.part.dialog')}>
        <EditorDialogs open={open} />
      </ErrorBoundary>
    </div>
  )
}
