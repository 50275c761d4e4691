/** What a picture can be asked for: which part, how large, on what ground, with what in it. */
import { useId } from 'react'
import { Checkbox } from '../../ui/Checkbox'
import { Segmented } from '../../ui/Segmented'
import { useT } from '../../ui/useT'
import type { ExportChoices, Scope, Scopes } from './exportChoices'
import styles from './PictureOptions.module.css'

export interface PictureOptionsProps extends Scopes {
  choices: ExportChoices
  phases: readonly { id: string; title: string }[]
  raster: boolean
  onChange: (change: Partial<ExportChoices>) => void
}

export function PictureOptions({ choices, phases, selected, shown, raster, onChange }: PictureOptionsProps) {
  const t = useT()
  const id = useId()
  const scopes: Scope[] = selected.length > 0 ? ['all', 'selection', 'phases'] : ['all', 'phases']
  const toggle = (phase: string, on: boolean) =>
    onChange({
      phases: phases.map((one) => one.id).filter((one) => (one === phase ? on : choices.phases.includes(one))),
    })
  return (
    <div className={styles.options}>
      {phases.length > 1 && (
        <Row label={t('export.scope')}>
          <Segmented
            bare
            label={t('export.scope')}
            value={choices.scope}
            options={scopes.map((value) => ({
              value,
              label: t(`export.scope.${value}`),
              hint: value === 'selection' ? t('export.scope.selection.hint') : undefined,
            }))}
            onChange={(scope) =>
              onChange({
                scope,
                // One begins with all of them and takes away.
                phases: scope === 'phases' && choices.phases.length === 0 ? phases.map(({ id }) => id) : choices.phases,
              })
            }
          />
          {choices.scope === 'phases' && (
            <div role="group" aria-label={t('export.scope.phases.choose')} className={styles.phases}>
              {phases.map(({ id: phase, title }) => (
                <Checkbox
                  key={phase}
                  label={title || t('scene.unnamed')}
                  checked={choices.phases.includes(phase)}
                  onChange={(on) => toggle(phase, on)}
                />
              ))}
            </div>
          )}
        </Row>
      )}
      {raster && (
        <Row label={t('export.scale')}>
          <Segmented
            bare
            label={t('export.scale')}
            value={choices.scale}
            options={[1, 2, 3].map((value) => ({ value, label: t('export.scale.times', { count: value }) }))}
            onChange={(scale) => onChange({ scale })}
          />
        </Row>
      )}
      <Row label={t('export.background')}>
        <Segmented
          bare
          label={t('export.background')}
          value={choices.background}
          options={(['white', 'clear', 'dark'] as const).map((value) => ({
            value,
            label: t(`export.background.${value}`),
            mark: <i className={styles.ground} data-ground={value} />,
          }))}
          onChange={(background) => onChange({ background })}
        />
      </Row>
      {choices.background === 'clear' && (
        <Row label={t('export.theme')}>
          <Segmented
            bare
            label={t('export.theme')}
            value={choices.theme}
            options={(['light', 'dark'] as const).map((value) => ({ value, label: t(`export.theme.${value}`) }))}
            onChange={(theme) => onChange({ theme })}
          />
        </Row>
      )}
      <Row label={t('export.show')} id={id}>
        <div role="group" aria-labelledby={id} className={styles.shows}>
          {(['title', 'legend', 'curve'] as const).map((what) => (
            <Checkbox
              key={what}
              label={t(`export.show.${what}`)}
              checked={choices[what]}
              onChange={(on) => onChange({ [what]: on })}
            />
          ))}
          {shown.length > 0 && (
            <Checkbox
              label={t('export.show.shown')}
              checked={choices.onlyShown}
              onChange={(onlyShown) => onChange({ onlyShown })}
            />
          )}
        </div>
      </Row>
    </div>
  )
}

function Row({ label, id, children }: { label: string; id?: string; children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} id={id} aria-hidden={id ? undefined : true}>
        {label}
      </span>
      <div className={styles.value}>{children}</div>
    </div>
  )
}
