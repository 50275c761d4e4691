/** The map's title in the bar, edited where it stands. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { changeMap } from '../../commands/changeMap'
import type { Editor } from '../../editor/editor'
import { useT } from '../../ui/useT'
import styles from './MapTitle.module.css'

export function MapTitle({ editor }: { editor: Editor }) {
  const t = useT()
  const title = useStore(editor.store, (state) => state.map.title)
  const [before, setBefore] = useState<string | null>(null)
  const change = (value: string) => editor.run(changeMap, { values: { title: value } })
  return (
    <h1 className={styles.title} data-value={title || t('map.untitled')}>
      <input
        value={title}
        placeholder={t('map.untitled')}
        aria-label={t('map.title')}
        maxLength={300}
        spellCheck={before !== null}
        onFocus={() => setBefore(title)}
        onBlur={() => setBefore(null)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && before !== null) change(before)
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </h1>
  )
}
