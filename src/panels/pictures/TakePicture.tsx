/** A picture, chosen, dropped or pasted: scaled down, kept apart from the map, and shown from there. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { useT } from '../../ui/useT'
import { type KeptPicture, keepPicture } from './keepPicture'
import type { Pictures } from './pictures'
import styles from './TakePicture.module.css'

interface TakePictureProps {
  /** Null where there is no place to keep one. */
  pictures: Pictures | null
  label: string
  /** The name of the one that is there, or empty. */
  hash: string
  disabled?: boolean
  /** Cut to a square of this side. */
  square?: number
  onTake: (picture: KeptPicture) => void
  onRemove?: () => void
  /** What stands above the button. */
  children: ReactNode
}

export function TakePicture({ pictures, label, hash, disabled, square, onTake, onRemove, children }: TakePictureProps) {
  const t = useT()
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const take = async (files: Iterable<File> | null | undefined) => {
    const [file] = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (!file || !pictures || busy || disabled) return
    setBusy(true)
    const kept = await keepPicture(file, pictures, t, square)
    if (kept) onTake(kept)
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
      {children}
      <div className={styles.deeds}>
        <Button
          kind="line"
          icon="image"
          disabled={busy || disabled || !pictures}
          onClick={() => chooser.current?.click()}
        >
          {t(hash ? 'inspector.picture.another' : 'inspector.picture.choose')}
        </Button>
        {hash && onRemove && (
          <Button icon="trash-2" disabled={disabled} onClick={onRemove}>
            {t('inspector.picture.remove')}
          </Button>
        )}
      </div>
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

/** Files that are pasted or dropped on the box, or on the dialog that it stands in, are its own and not the page's. */
function listen(part: HTMLElement | null, take: (files: FileList) => void) {
  const box = part?.closest<HTMLElement>('[role="dialog"]') ?? part
  const got = (event: Event, files: FileList | undefined) => {
    if (!files?.length) return
    event.preventDefault()
    event.stopPropagation()
    take(files)
  }
  const paste = (event: ClipboardEvent) => got(event, event.clipboardData?.files)
  const drop = (event: DragEvent) => got(event, event.dataTransfer?.files)
  const over = (event: DragEvent) => event.preventDefault()
  const heard = new AbortController()
  const { signal } = heard
  box?.addEventListener('paste', paste, { signal })
  box?.addEventListener('drop', drop, { signal })
  box?.addEventListener('dragover', over, { signal })
  return () => heard.abort()
}
