/** Export: what the file will look like, its format and options, and the deed itself with its progress. */
import { useState } from 'react'
import { pictureTheme } from '../../scene/pictured'
import { fittingScale } from '../../shapes/fittingScale'
import type { Drawing, FarDrawing } from '../../shapes/shape'
import { notify } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import field from '../../ui/Field.module.css'
import { useT } from '../../ui/useT'
import {
  type ExportChoices,
  type ExportFormat,
  endingOf,
  type ExportOptions,
  FIRST_CHOICES,
  isRaster,
  optionsOf,
  type Scopes,
} from './exportChoices'
import styles from './ExportDialog.module.css'
import { FormatChoice } from './FormatChoice'
import { LegibilityLine } from './LegibilityLine'
import { PictureOptions } from './PictureOptions'
import { PicturePane } from './PicturePane'
import { useExcerpt } from './useExcerpt'
import { usePrepared } from './usePrepared'
import { useSaving, type Work } from './useSaving'

export interface ExportDialogProps extends Partial<Scopes> {
  open: boolean
  onClose: () => void
  /** The map's title; the file's name begins with it. */
  title: string
  /** The map's phases, in order. */
  phases: readonly { id: string; title: string }[]
  /** Those that can write, in the order in which they are shown. */
  formats: readonly ExportFormat[]
  /** Chosen at first; PNG where it is among them. */
  format?: string
  /** What a picture with these options looks like. */
  preview: (options: ExportOptions) => Drawing | Promise<Drawing | FarDrawing>
  /** How a file of data begins. */
  excerpt?: (format: string) => Promise<string>
  /** Makes the file and hands it to the person; `name` has no ending. */
  onSave: (format: string, options: ExportOptions, name: string, work: Work) => Promise<void>
  /** Puts the picture on the clipboard; absent where the browser cannot. */
  onCopy?: (options: ExportOptions, work: Work) => Promise<void>
}

/** What was chosen last, until the page is left. */
let last: Partial<ExportChoices> = {}

export function ExportDialog(props: ExportDialogProps) {
  const t = useT()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('dialog.export.title')} size="huge" bare flush>
      <Content {...props} />
    </Dialog>
  )
}

function Content(props: ExportDialogProps) {
  const { title, phases, formats, preview, excerpt, onSave, onCopy, onClose, selected = [], shown = [] } = props
  const t = useT()
  const [choices, setChoices] = useState<ExportChoices>(() => firstChoices(props))
  const saving = useSaving()
  const format = formats.find(({ id }) => id === choices.format) ?? formats[0]
  const picture = format?.group === 'picture'
  const options = optionsOf(choices, { selected, shown })
  const empty = choices.scope === 'phases' && choices.phases.length === 0
  const {
    made: drawing,
    busy,
    failed,
  } = usePrepared(JSON.stringify(options), picture && !empty ? () => preview(options) : null)
  const text = useExcerpt(format && !picture ? format.id : null, excerpt)
  if (!format) return null

  const change = (next: Partial<ExportChoices>) => {
    const { name: _own, ...kept } = { ...choices, ...next }
    last = { ...kept, scope: 'all', phases: [] }
    setChoices({ ...choices, ...next })
  }
  const name = choices.name.trim() || title || t('library.untitled')
  const save = async () => {
    const done = await saving.run((work) => onSave(format.id, options, name, work))
    if (done) onClose()
  }
  const copy = async () => {
    const done = await saving.run((work) => onCopy?.(options, work) ?? Promise.resolve())
    if (done) notify({ text: t('export.copied'), tone: 'plain' })
  }
  const working = saving.state.is === 'working'
  const instead = empty ? t('export.noPhases') : failed ? t('export.preview.failed') : t('export.preview.drawing')

  return (
    <div className={styles.panes}>
      <div className={styles.preview}>
        {picture ? (
          <PicturePane
            drawing={empty ? null : drawing}
            theme={pictureTheme(options)}
            label={t('export.preview')}
            instead={instead}
            busy={busy}
            caption={drawing ? sizeWords(drawing, choices.scale, isRaster(format), t) : ''}
          />
        ) : (
          <div className={styles.text}>
            <p>{t('export.preview.none', { format: t(format.label) })}</p>
            {text && <textarea readOnly wrap="off" spellCheck={false} aria-label={t('export.excerpt')} value={text} />}
          </div>
        )}
      </div>
      <form
        className={styles.choices}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className={styles.scroll}>
          <h2 className={styles.title} aria-hidden="true">
            {t('dialog.export.title')}
          </h2>
          <FormatChoice formats={formats} value={format.id} onChange={(id) => change({ format: id })} />
          <label className={styles.name}>
            <span>{t('export.name')}</span>
            <span className={`${field.control} ${field.framed}`}>
              <input
                value={choices.name}
                maxLength={120}
                spellCheck={false}
                placeholder={title || t('library.untitled')}
                onChange={(event) => change({ name: event.target.value })}
              />
              <span className={field.unit} aria-hidden="true">
                .{format.extension}
              </span>
            </span>
          </label>
          {picture && (
            <PictureOptions
              choices={choices}
              phases={phases}
              selected={selected}
              shown={shown}
              raster={isRaster(format)}
              onChange={change}
            />
          )}
          {picture && drawing && <LegibilityLine width={drawing.width} height={drawing.height} />}
        </div>
        <Outcome saving={saving} />
        <div className={styles.foot}>
          {onCopy && format.id === 'png' && (
            <Button kind="line" icon="copy" disabled={working || empty} onClick={() => void copy()}>
              {t('export.copy')}
            </Button>
          )}
          <Button
            kind="ink"
            type="submit"
            icon="download"
            className={styles.save}
            data-export-save
            disabled={working || empty}
          >
            {t('export.save', { format: endingOf(format) })}
          </Button>
        </div>
      </form>
    </div>
  )
}

function Outcome({ saving: { state, cancel } }: { saving: ReturnType<typeof useSaving> }) {
  const t = useT()
  if (state.is === 'failed') return <Said alert>{t('export.failed', { reason: state.reason })}</Said>
  if (state.is === 'cancelled') return <Said>{t('export.cancelled')}</Said>
  if (state.is !== 'working' || !state.slow) return null
  return (
    <div className={styles.progress}>
      <progress aria-label={t('export.working')} value={state.share || undefined} max={1} />
      <Button onClick={cancel}>{t('export.cancel')}</Button>
    </div>
  )
}

function Said({ alert, children }: { alert?: boolean; children: React.ReactNode }) {
  return (
    <p className={styles.said} role={alert ? 'alert' : 'status'} data-tone={alert ? 'err' : undefined}>
      {children}
    </p>
  )
}

function firstChoices({ formats, format, title, selected = [] }: ExportDialogProps): ExportChoices {
  const known = (id: string | undefined) => formats.some((one) => one.id === id)
  const wanted = [format, last.format, 'png'].find(known) ?? formats[0]?.id ?? ''
  const scope = selected.length === 0 && last.scope === 'selection' ? 'all' : (last.scope ?? 'all')
  return { ...FIRST_CHOICES, ...last, scope, format: wanted, name: title }
}

function sizeWords(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  scale: number,
  raster: boolean,
  t: ReturnType<typeof useT>,
): string {
  const size = { width: Math.round(width), height: Math.round(height) }
  if (!raster) return t('export.size.vector', size)
  const fitting = fittingScale({ width, height }, scale)
  const pixels = { pixelsWide: Math.round(width * fitting), pixelsHigh: Math.round(height * fitting) }
  // Before it is saved, and not only afterwards.
  if (fitting < scale) return t('export.size.fitted', { ...size, ...pixels, percent: Math.round(fitting * 100) })
  return t('export.size', { ...size, ...pixels, scale })
}
