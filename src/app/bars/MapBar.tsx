/** The bar over an open map, drawn or read: the way to the library, its title and state, history and personas. */
import type { ReactNode } from 'react'
import { PersonaChips } from '../../panels/personas/PersonaChips'
import { Icon } from '../../ui/Icon'
import { Logo } from '../../ui/Logo'
import { useT } from '../../ui/useT'
import { type OpenMap, useServices } from '../services'
import { HistoryButtons } from './HistoryButtons'
import { MapTitle } from './MapTitle'
import { SaveState } from './SaveState'
import styles from './TopBar.module.css'

interface MapBarProps {
  open: OpenMap
  /** Beside whether it is saved: what else keeps it. */
  kept?: ReactNode
  /** Beside the history, where there is a pointer to press with. */
  zoom?: ReactNode
  /** At the end: where one can go from this screen. */
  children: ReactNode
}

export function MapBar({ open, kept, zoom, children }: MapBarProps) {
  const { dialogs } = useServices()
  const t = useT()
  return (
    <header className={styles.bar}>
      <a className={styles.home} href="#/" aria-label={t('app.toLibrary')}>
        <Logo />
        <Icon name="chevron-left" />
      </a>
      <MapTitle editor={open.editor} />
      <SaveState keeper={open.keeper} />
      {kept}
      <span className={styles.space} />
      <div className={styles.pointed}>
        <HistoryButtons open={open} />
        <span className={styles.line} />
        {zoom && (
          <>
            {zoom}
            <span className={styles.line} />
          </>
        )}
      </div>
      <PersonaChips editor={open.editor} onEdit={(id) => dialogs.setState({ dialog: { is: 'persona', id } })} />
      <span className={styles.line} />
      {children}
    </header>
  )
}
