/** Every key and what it does, from what commands and actions declare. */
import { Fragment, useId, useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { KeyHint } from '../../ui/KeyHint'
import { keyCaps } from '../../ui/keyText'
import { useT } from '../../ui/useT'
import styles from './KeyHelp.module.css'
import { grouped, type PaletteItem, ranked } from './paletteItem'

export type KeyHelpItem = Pick<PaletteItem, 'id' | 'label' | 'group' | 'keys'>

export interface KeyHelpProps {
  open: boolean
  onClose: () => void
  /** Those without keys are left out. */
  items: readonly KeyHelpItem[]
}

export function KeyHelp({ open, onClose, items }: KeyHelpProps) {
  const t = useT()
  return (
    <Dialog open={open} onClose={onClose} title={t('help.title')} size="large">
      <Content items={items} />
    </Dialog>
  )
}

function Content({ items }: { items: readonly KeyHelpItem[] }) {
  const t = useT()
  const id = useId()
  const [query, setQuery] = useState('')
  const shown = ranked(
    items.filter((item) => (item.keys?.length ?? 0) > 0),
    query,
  )
  return (
    <div className={styles.help}>
      <input
        type="search"
        className={styles.search}
        value={query}
        maxLength={100}
        aria-label={t('help.search')}
        placeholder={t('help.search')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {shown.length === 0 && <p className={styles.none}>{t('help.none', { query })}</p>}
      <div className={styles.groups}>
        {grouped(shown).map(([group, members], i) => (
          <section key={group} aria-labelledby={`${id}${i}`} className={styles.group}>
            <h3 id={`${id}${i}`} className={styles.heading}>
              {group}
            </h3>
            <dl className={styles.list}>
              {members.map((item) => (
                <div key={item.id} className={styles.row}>
                  <dt>{item.label}</dt>
                  <dd>
                    {shownKeys(item, t).map((keys, n) => (
                      <Fragment key={keys}>
                        {n > 0 && <span className={styles.or}>{t('help.or')}</span>}
                        <KeyHint keys={keys} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

/** Keys that look the same are shown once, and the number pad's are understood. */
function shownKeys({ keys = [] }: KeyHelpItem, t: ReturnType<typeof useT>): string[] {
  const seen = new Set<string>()
  return keys.filter((one) => {
    const caps = keyCaps(one, t).join(' ')
    if (seen.has(caps) || one.includes('Numpad')) return false
    seen.add(caps)
    return true
  })
}
