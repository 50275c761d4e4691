/** The picture of a card: as large as the panel is, with the way to choose another. */
import { useEffect, useState } from 'react'
import type { Field } from '../../attachments/attachmentKind'
import { useT } from '../../ui/useT'
import { TakePicture } from '../pictures/TakePicture'
import { useEditorState, useInspecting } from './inspecting'
import styles from './PictureInput.module.css'
import { firstValue, type Shared, type Target, write } from './target'

interface PictureInputProps {
  field: Extract<Field, { type: 'picture' }>
  label: string
  target: Target
  value: Shared
}

export function PictureInput({ field, label, target, value }: PictureInputProps) {
  const { editor, pictures } = useInspecting()
  const t = useT()
  const hash = typeof value === 'string' ? value : ''
  const alt = useEditorState((state) => String(firstValue(state, target.refs)?.alt ?? ''))
  const address = usePicture(hash)
  return (
    <TakePicture
      pictures={pictures}
      label={label}
      hash={hash}
      onTake={({ hash, width, height }) =>
        write(editor, target, { [field.name]: hash, [field.width]: width, [field.height]: height })
      }
    >
      {address && <img className={styles.image} src={address} alt={alt || t('inspector.picture.unnamed')} />}
      {hash && address === null && <p className={styles.note}>{t('inspector.picture.away')}</p>}
      {!hash && <p className={styles.note}>{t('inspector.picture.how')}</p>}
    </TakePicture>
  )
}

/** Undefined while it is looked up, null where this device does not have it. */
function usePicture(hash: string): string | null | undefined {
  const { pictures } = useInspecting()
  const [found, setFound] = useState<{ hash: string; url: string | null } | null>(null)
  useEffect(() => {
    let wanted = true
    if (hash && pictures)
      pictures.url(hash).then(
        (url) => wanted && setFound({ hash, url }),
        () => wanted && setFound({ hash, url: null }),
      )
    return () => {
      wanted = false
    }
  }, [hash, pictures])
  return found?.hash === hash ? found.url : undefined
}
