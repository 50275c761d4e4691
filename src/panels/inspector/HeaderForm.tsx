/** The form of what a header names: a phase, a step or a lane. */
import { changeLane } from '../../commands/changeLane'
import { changePhase } from '../../commands/changePhase'
import { changeStep } from '../../commands/changeStep'
import { laneKind } from '../../lanes/index'
import type { Id, Medium } from '../../model/journeyMap'
import { HIGHEST_LANE, LOWEST_LANE } from '../../model/laneHeight'
import { phasePaint } from '../../shapes/glyphs'
import { LANE_ICONS } from '../../shapes/icons'
import { Checkbox } from '../../ui/Checkbox'
import { Icon } from '../../ui/Icon'
import { NumberField } from '../../ui/NumberField'
import { Segmented } from '../../ui/Segmented'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import styles from './Inspector.module.css'
import { useEditorState, useInspecting } from './inspecting'
import { PickGrid } from './PickGrid'
import section from './Section.module.css'
import { TitleField } from './TitleField'

const HUES = [1, 2, 3, 4, 5, 6, 7, 8]

export function PhaseForm({ id }: { id: Id }) {
  const { editor } = useInspecting()
  const t = useT()
  const phase = useEditorState(({ map }) => map.phases[id])
  const readonly = useEditorState((state) => state.readonly)
  if (!phase) return null
  const change = (values: Parameters<typeof changePhase.plan>[1]['values']) => editor.run(changePhase, { id, values })
  return (
    <>
      <TitleField
        label={t('inspector.phase.title')}
        placeholder={t('inspector.phase.untitled')}
        value={phase.title}
        onChange={(title) => change({ title })}
      />
      <div className={section.fields}>
        <TextField
          long
          label={t('inspector.phase.goal')}
          placeholder={t('inspector.phase.goal.empty')}
          value={phase.goal}
          disabled={readonly}
          onChange={(goal) => change({ goal })}
        />
        <PickGrid
          label={t('inspector.phase.hue')}
          value={phase.hue}
          options={HUES.map((hue) => ({
            value: hue,
            label: t('inspector.phase.hue.n', { n: hue }),
            mark: <span className={styles.swatch} style={{ background: `var(--${phasePaint(hue)})` }} />,
          }))}
          disabled={readonly}
          onChange={(hue) => change({ hue })}
        />
      </div>
    </>
  )
}

export function StepForm({ id }: { id: Id }) {
  const { editor } = useInspecting()
  const t = useT()
  const title = useEditorState(({ map }) => map.steps[id]?.title ?? '')
  return (
    <>
      <TitleField
        label={t('inspector.step.title')}
        placeholder={t('inspector.step.untitled')}
        value={title}
        onChange={(next) => editor.run(changeStep, { id, values: { title: next } })}
      />
      <p className={styles.note}>{t('inspector.step.hint')}</p>
    </>
  )
}

export function LaneForm({ id }: { id: Id }) {
  const { editor } = useInspecting()
  const t = useT()
  const lane = useEditorState(({ map }) => map.lanes[id])
  const readonly = useEditorState((state) => state.readonly)
  if (!lane) return null
  const kind = laneKind(lane.kind)
  const change = (values: Parameters<typeof changeLane.plan>[1]['values']) => editor.run(changeLane, { id, values })
  const media: readonly { value: Medium; label: string }[] = [
    { value: 'online', label: t('lane.online') },
    { value: 'offline', label: t('lane.offline') },
  ]
  return (
    <>
      <TitleField
        label={t('inspector.lane.title')}
        placeholder={t(kind.label)}
        value={lane.title}
        onChange={(title) => change({ title })}
      />
      <p className={styles.note}>{t(kind.hint)}</p>
      <div className={section.fields}>
        {lane.medium !== null && (
          <>
            <Segmented
              label={t('inspector.lane.medium')}
              value={lane.medium}
              options={media}
              disabled={readonly}
              onChange={(medium) => change({ medium })}
            />
            <TextField
              label={t('inspector.lane.area')}
              hint={t('inspector.lane.area.hint')}
              value={lane.area}
              disabled={readonly}
              onChange={(area) => change({ area })}
            />
          </>
        )}
        {kind.holds !== 'nothing' && (
          <PickGrid
            label={t('inspector.lane.icon')}
            value={lane.icon || kind.icon}
            options={LANE_ICONS.map((name) => ({
              value: String(name),
              label: t(`icon.${name}` as 'icon.globe'),
              mark: <Icon name={name} size={16} />,
            }))}
            disabled={readonly}
            onChange={(icon) => change({ icon })}
          />
        )}
        {kind.holds === 'nothing' && (
          <NumberField
            label={t('inspector.lane.height')}
            hint={t('inspector.lane.height.hint')}
            value={lane.height}
            min={LOWEST_LANE}
            max={HIGHEST_LANE}
            step={8}
            unit="px"
            placeholder={String(kind.height ?? '')}
            disabled={readonly}
            onChange={(height) => change({ height })}
          />
        )}
        {kind.formula && <p className={styles.note}>{t(kind.formula)}</p>}
        <Checkbox
          label={t('inspector.lane.hidden')}
          checked={lane.hidden}
          disabled={readonly}
          onChange={(hidden) => change({ hidden })}
        />
      </div>
    </>
  )
}
