/** What can be done with a phase, a step or a lane, for its menu button and its right click. */
import { addStep } from '../../commands/addStep'
import { changeLane } from '../../commands/changeLane'
import { changePhase } from '../../commands/changePhase'
import { duplicateLane } from '../../commands/duplicateLane'
import { duplicatePhase } from '../../commands/duplicatePhase'
import { duplicateStep } from '../../commands/duplicateStep'
import { insertPhase } from '../../commands/insertPhase'
import { moveDown } from '../../commands/moveDown'
import { moveLeft } from '../../commands/moveLeft'
import { moveRight } from '../../commands/moveRight'
import { moveUp } from '../../commands/moveUp'
import { removeLane } from '../../commands/removeLane'
import { removePhase } from '../../commands/removePhase'
import { removeStep } from '../../commands/removeStep'
import type { Lane, PhaseId, StepId } from '../../model/journeyMap'
import { phasesOf, stepsOf } from '../../model/queries'
import { LANE_ICONS } from '../../shapes/icons'
import type { MenuEntry } from '../../ui/menuItem'
import { goTo } from '../keys/gridKeys'
import { addLaneItems } from './laneMenu'
import { type Offering, offer } from './menuEntries'
import { nameIt } from './nameIt'
import { Swatch } from '../heads/Swatch'

const HUES = [1, 2, 3, 4, 5, 6, 7, 8]

function rename(offering: Offering, id: string): MenuEntry {
  return {
    label: offering.t('canvas.rename'),
    icon: 'pencil',
    keys: 'F2',
    disabled: offering.room.editor.store.getState().readonly,
    onSelect() {
      goTo(offering.room, { header: id })
      nameIt(offering)
    },
  }
}

export function headMenu(offering: Offering, id: string): readonly MenuEntry[] {
  const { map } = offering.room.editor.store.getState()
  if (map.phases[id]) return phaseMenu(offering, id)
  if (map.steps[id]) return stepMenu(offering, id)
  const lane = map.lanes[id]
  return lane ? laneMenu(offering, lane) : []
}

function phaseMenu(offering: Offering, id: PhaseId): MenuEntry[] {
  const { t, room } = offering
  const { map } = room.editor.store.getState()
  const index = phasesOf(map.phases).findIndex((phase) => phase.id === id)
  const after = () => nameIt(offering)
  return [
    rename(offering, id),
    {
      label: t('canvas.phase.colour'),
      icon: <Swatch hue={map.phases[id]?.hue ?? 1} />,
      submenu: HUES.map((hue) => ({
        ...offer(offering, changePhase, { id, values: { hue } }, { icon: <Swatch hue={hue} /> }),
        label: t('canvas.phase.hue', { hue }),
        checked: map.phases[id]?.hue === hue,
        radio: true,
        disabled: false,
      })),
    },
    'line',
    offer(offering, addStep, { phase: id }, { after }),
    offer(offering, insertPhase, { index }, { label: 'canvas.phase.before', icon: 'arrow-left', after }),
    offer(offering, insertPhase, { index: index + 1 }, { label: 'canvas.phase.after', icon: 'arrow-right', after }),
    'line',
    offer(offering, moveLeft, undefined, { on: id }),
    offer(offering, moveRight, undefined, { on: id }),
    offer(offering, duplicatePhase, { id }),
    'line',
    offer(offering, removePhase, { id }, { danger: true }),
  ]
}

function stepMenu(offering: Offering, id: StepId): MenuEntry[] {
  const { map } = offering.room.editor.store.getState()
  const phase = map.steps[id]?.phase ?? ''
  const index = stepsOf(map, phase).findIndex((step) => step.id === id)
  const after = () => nameIt(offering)
  return [
    rename(offering, id),
    'line',
    offer(offering, addStep, { phase, index }, { label: 'canvas.step.before', icon: 'arrow-left', after }),
    offer(offering, addStep, { phase, index: index + 1 }, { label: 'canvas.step.after', icon: 'arrow-right', after }),
    'line',
    offer(offering, moveLeft, undefined, { on: id }),
    offer(offering, moveRight, undefined, { on: id }),
    offer(offering, duplicateStep, { id }),
    'line',
    offer(offering, removeStep, { id }, { danger: true }),
  ]
}

function laneMenu(offering: Offering, lane: Lane): MenuEntry[] {
  const { t } = offering
  const { id } = lane
  return [
    rename(offering, id),
    {
      label: t('canvas.lane.icon'),
      icon: lane.icon || 'circle-dashed',
      submenu: LANE_ICONS.map((icon) => ({
        ...offer(offering, changeLane, { id, values: { icon } }, { icon }),
        label: t(`icon.${icon}` as Parameters<typeof t>[0]),
      })),
    },
    ...(lane.medium ? mediumItems(offering, lane) : []),
    'line',
    { label: t('canvas.lane.add'), icon: 'plus', submenu: addLaneItems(offering, id) },
    offer(offering, moveUp, undefined, { on: id }),
    offer(offering, moveDown, undefined, { on: id }),
    offer(offering, duplicateLane, { id }),
    'line',
    offer(offering, changeLane, { id, values: { hidden: true } }, { label: 'canvas.lane.hide', icon: 'eye-off' }),
    offer(offering, removeLane, { id }, { danger: true }),
  ]
}

function mediumItems(offering: Offering, lane: Lane): MenuEntry[] {
  return (['online', 'offline'] as const).map((medium) => ({
    ...offer(offering, changeLane, { id: lane.id, values: { medium } }),
    label: offering.t(`lane.${medium}`),
    checked: lane.medium === medium,
    radio: true,
    disabled: false,
  }))
}
