/** What can be done with what is chosen, read off the commands. */
import type { CommandGroup } from '../../commands/command'
import { BARE_COMMANDS } from '../../commands/bare'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { useT } from '../../ui/useT'
import { useInspecting } from './inspecting'
import type { Subject } from './subject'

/** What a person would not look for in this menu. */
const NOT_HERE: Record<'card' | 'header', readonly CommandGroup[]> = {
  card: ['attach', 'phase', 'step', 'lane', 'persona', 'map'],
  header: ['attach', 'persona', 'map'],
}

export function SubjectMenu({ subject }: { subject: Subject }) {
  const { editor, reveal } = useInspecting()
  const t = useT()
  if (subject.is === 'map') return null
  const items = (): MenuEntry[] => {
    const [first] = 'ids' in subject ? subject.ids : [subject.id]
    const offered = BARE_COMMANDS.filter(
      (command) =>
        !NOT_HERE[subject.is === 'cards' || subject.is === 'links' ? 'card' : 'header'].includes(command.group) &&
        editor.can(command, undefined),
    )
    return [
      ...(first !== undefined && subject.is !== 'links'
        ? [{ label: t('inspector.reveal'), icon: 'map-pin', onSelect: () => reveal(first) }, 'line' as const]
        : []),
      ...offered.map((command) => ({
        label: t(command.label),
        icon: command.icon,
        keys: command.keys?.[0],
        danger: command.id.endsWith('remove'),
        onSelect: () => editor.run(command, undefined),
      })),
    ]
  }
  return <Menu align="end" trigger={<IconButton icon="ellipsis" label={t('inspector.actions')} />} items={items} />
}
