/** The personas in the top bar: which are looked at, and the way to add and to change one. */
import { useStore } from 'zustand'
import { removePersona } from '../../commands/removePersona'
import type { Editor } from '../../editor/editor'
import type { PersonaId } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { ContextMenu } from '../../ui/ContextMenu'
import { IconButton } from '../../ui/IconButton'
import type { MenuEntry } from '../../ui/menuItem'
import { PersonaMark } from '../../ui/PersonaMark'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import { addedPersona } from './addedPersona'
import styles from './PersonaChips.module.css'

interface PersonaChipsProps {
  editor: Editor
  onEdit: (id: PersonaId) => void
}

/** Who is looked at after a chip is pressed: none in particular means all, and nobody can be the last to go. */
export function shownAfter(all: readonly PersonaId[], shown: readonly PersonaId[], pressed: PersonaId): PersonaId[] {
  const now = shown.length === 0 ? all : shown
  const next = now.includes(pressed) ? now.filter((id) => id !== pressed) : [...now, pressed]
  return next.length === all.length ? [] : all.filter((id) => next.includes(id))
}

export function PersonaChips({ editor, onEdit }: PersonaChipsProps) {
  const t = useT()
  const personas = personasOf(useStore(editor.store, ({ map }) => map.personas))
  const shown = useStore(editor.store, (state) => state.shown)
  const readonly = useStore(editor.store, (state) => state.readonly)
  const all = personas.map(({ id }) => id)
  const add = () => {
    const id = addedPersona(editor)
    if (id !== null) onEdit(id)
  }
  if (personas.length === 0)
    return (
      <Button icon="user-round-plus" disabled={readonly} onClick={add}>
        {t('personas.add')}
      </Button>
    )
  const items = (target: Element): MenuEntry[] => {
    const id = target.closest('[data-persona]')?.getAttribute('data-persona')
    if (!id) return []
    return [
      { label: t('personas.edit'), icon: 'pencil', onSelect: () => onEdit(id) },
      { label: t('personas.only'), icon: 'eye', disabled: all.length < 2, onSelect: () => editor.show([id]) },
      { label: t('personas.all'), icon: 'users', disabled: shown.length === 0, onSelect: () => editor.show([]) },
      'line',
      {
        label: t('personas.remove'),
        icon: 'trash-2',
        danger: true,
        disabled: readonly,
        onSelect: () => editor.run(removePersona, { id }),
      },
    ]
  }
  return (
    <ContextMenu items={items}>
      <div role="group" aria-label={t('personas.shown')} className={styles.chips}>
        {personas.map(({ id, name, hue, picture }) => {
          const called = name || t('personas.unnamed')
          const on = shown.length === 0 || shown.includes(id)
          return (
            <Chip
              key={id}
              data-persona={id}
              on={on}
              mark={<PersonaMark hue={hue} name={name} picture={picture} />}
              aria-label={called}
              onClick={() => (all.length > 1 ? editor.show(shownAfter(all, shown, id)) : onEdit(id))}
              onDoubleClick={() => onEdit(id)}
              {...tip(
                t(all.length < 2 ? 'personas.tip.one' : on ? 'personas.tip.on' : 'personas.tip.off', { name: called }),
              )}
            >
              <span className={styles.name}>{called.split(' ')[0]}</span>
            </Chip>
          )
        })}
        <IconButton small icon="plus" label={t('personas.add')} disabled={readonly} onClick={add} />
      </div>
    </ContextMenu>
  )
}
