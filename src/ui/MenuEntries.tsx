/** The inside of a menu, drawn with the parts of whichever menu it stands in. */
import type { DropdownMenu } from 'radix-ui'
import { Icon } from './Icon'
import { KeyHint } from './KeyHint'
import styles from './Menu.module.css'
import type { MenuEntry, MenuItem } from './menuItem'

type Parts = Pick<
  typeof DropdownMenu,
  'Item' | 'CheckboxItem' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal' | 'Separator' | 'Label'
>

export function MenuEntries({ parts, entries }: { parts: Parts; entries: readonly MenuEntry[] }) {
  const aligned = entries.some(
    (entry) => typeof entry === 'object' && 'label' in entry && (entry.icon || 'checked' in entry),
  )
  return entries.map((entry, i) => {
    if (entry === 'line') return <parts.Separator key={i} className={styles.line} />
    if ('heading' in entry)
      return (
        <parts.Label key={i} className={styles.heading}>
          {entry.heading}
        </parts.Label>
      )
    return <Entry key={i} parts={parts} item={entry} aligned={aligned} />
  })
}

function Entry({ parts, item, aligned }: { parts: Parts; item: MenuItem; aligned: boolean }) {
  const className = `${styles.item} ${item.danger ? styles.danger : ''}`
  const inside = <Inside item={item} aligned={aligned} />
  if (item.submenu)
    return (
      <parts.Sub>
        <parts.SubTrigger className={className} disabled={item.disabled}>
          {inside}
        </parts.SubTrigger>
        <parts.Portal>
          <parts.SubContent className={styles.menu} collisionPadding={8}>
            <MenuEntries parts={parts} entries={item.submenu} />
          </parts.SubContent>
        </parts.Portal>
      </parts.Sub>
    )
  if (item.checked !== undefined)
    return (
      <parts.CheckboxItem
        className={className}
        disabled={item.disabled}
        checked={item.checked}
        role={item.radio ? 'menuitemradio' : 'menuitemcheckbox'}
        onSelect={item.onSelect}
      >
        {inside}
      </parts.CheckboxItem>
    )
  return (
    <parts.Item className={className} disabled={item.disabled} onSelect={item.onSelect}>
      {inside}
    </parts.Item>
  )
}

function Inside({ item, aligned }: { item: MenuItem; aligned: boolean }) {
  const mark = item.checked ? 'check' : item.icon
  return (
    <>
      {typeof mark === 'string' ? (
        <Icon name={mark} size={16} />
      ) : (
        (mark ?? (aligned && <span className={styles.gap} />))
      )}
      <span className={styles.text}>
        {item.label}
        {item.hint && <span className={styles.hint}>{item.hint}</span>}
      </span>
      {item.keys && (
        <span className={styles.end}>
          <KeyHint keys={item.keys} plain />
        </span>
      )}
      {item.submenu && (
        <span className={styles.end}>
          <Icon name="chevron-right" size={14} />
        </span>
      )}
    </>
  )
}
