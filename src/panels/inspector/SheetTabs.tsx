/** The right half of the bottom sheet: one tab for each thing that hangs on the cards. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import styles from './SheetTabs.module.css'

interface Tab {
  id: string
  label: string
  panel: ReactNode
}

interface SheetTabsProps {
  tabs: readonly Tab[]
  /** The tab to turn to, such as one that has just been added. */
  chosen: string | null
  className?: string | undefined
}

export function SheetTabs({ tabs, chosen, className }: SheetTabsProps) {
  const scope = useId()
  // What was picked holds until another tab is turned to from outside.
  const [picked, setPicked] = useState<{ id: string | null; since: string | null }>({ id: null, since: null })
  const current = picked.since === chosen ? picked.id : chosen
  const pick = (id: string) => setPicked({ id, since: chosen })
  const open = tabs.find(({ id }) => id === current) ?? tabs[0]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (!by) return
    event.preventDefault()
    const at = tabs.findIndex(({ id }) => id === open?.id)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (!next) return
    pick(next.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus()
  }
  return (
    <div className={className}>
      <div role="tablist" tabIndex={-1} className={styles.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${scope}-${id}`}
            className={styles.tab}
            aria-selected={id === open?.id}
            aria-controls={`${scope}-panel`}
            tabIndex={id === open?.id ? 0 : -1}
            onClick={() => pick(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {open && (
        <div role="tabpanel" id={`${scope}-panel`} aria-labelledby={`${scope}-${open.id}`} className={styles.panel}>
          {open.panel}
        </div>
      )}
    </div>
  )
}
