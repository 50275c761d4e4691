/** The button with a header's commands; it shows on hover and while the keyboard stands on the header. */
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { useT } from '../../ui/useT'
import { useRoom } from '../canvasRoom'
import { headMenu } from '../menus/headCommands'
import styles from './Heads.module.css'

export function HeadMenu({ id, name }: { id: string; name: string }) {
  const t = useT()
  const room = useRoom()
  return (
    <Menu
      align="end"
      items={() => headMenu({ room, t }, id)}
      trigger={
        <IconButton
          small
          icon="ellipsis"
          label={t('canvas.head.menu', { name })}
          className={styles.menu}
          tabIndex={-1}
        />
      }
    />
  )
}
