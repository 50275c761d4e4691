/** A picture, chosen, dropped or pasted: scaled down, kept apart from the map, and shown from there. */
import { useEffect, useRef, useState } from 'react'
import type { Field } from '../../attachments/attachmentKind'
import { notify } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import { useEditorState, useInspecting } from './inspecting'
import styles from './PictureInput.module.css'
import { isPictureFault, scalePicture } from './scalePicture'
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
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const hash = typeof value === 'string' ? value : ''
  const alt = useEditorState((state) => String(firstValue(state, target.refs)?.alt ?? ''))
  const address = usePicture(hash)

  const take = async (files: Iterable<File> | null | undefined) => {
    const [file] = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (!file || !pictures || busy) return
    setBusy(true)
    const scaled = await scalePicture(file)
    if (isPictureFault(scaled)) notify({ text: t(scaled.key, scaled.params), tone: 'warn' })
    else {
      const { width, height, blob } = scaled
      try {
        write(editor, target, { [field.name]: await pictures.put(blob), [field.width]: width, [field.height]: height })
      } catch {
        notify({ text: t('inspector.picture.unkept'), tone: 'error' })
      }
    }
    setBusy(false)
  }

  const taker = useRef(take)
  useEffect(() => {
    taker.current = take
  })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => listen(box.current, (files) => void taker.current(files)), [])
  return (
    <div ref={box} role="group" aria-label={label} className={styles.picture}>
      {address && <img className={styles.image} src={address} alt={alt || t('inspector.picture.unnamed')} />}
      {hash && address === null && <p className={styles.note}>{t('inspector.picture.away')}</p>}
      {!hash && <p className={styles.note}>{t('inspector.picture.how')}</p>}
      <Button kind="line" icon="image" disabled={busy || !pictures} onClick={() => chooser.current?.click()}>
        {t(hash ? 'inspector.picture.another' : 'inspector.picture.choose')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
        aria-label={label}
        onChange={(event) => {
          void take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}

/** Files that are pasted or dropped on the box are its own, not the page's. */
function listen(box: HTMLElement | null, take: (files: FileList) => void) {
  const got = (event: Event, files: FileList | undefined) => {
    if (!files?.length) return
    event.preventDefault()
    event.stopPropagation()
    take(files)
  }
  const paste = (event: ClipboardEvent) => got(event, event.clipboardData?.files)
  const drop = (event: DragEvent) => got(event, event.dataTransfer?.files)
  const over = (event: DragEvent) => event.preventDefault()
  box?.addEventListener('paste', paste)
  box?.addEventListener('drop', drop)
  box?.addEventListener('dragover', over)
  return () => {
    box?.removeEventListener('paste', paste)
    box?.removeEventListener('drop', drop)
    box?.removeEventListener('dragover', over)
  }
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
