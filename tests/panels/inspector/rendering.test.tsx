import { act } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { changeAttachment } from '../../../src/commands/changeAttachment'
import { changeCard } from '../../../src/commands/changeCard'
import { speak } from '../../../src/i18n/languageStore'
import { Inspector } from '../../../src/panels/inspector/Inspector'
import * as Field from '../../../src/ui/TextField'
import { journey } from '../../support/journey'
import { deskWith } from '../desk'

beforeAll(() => speak('en'))

it('draws one field again while one types in it, and nothing when another card changes', () => {
  const drawn = vi.spyOn(Field, 'TextField')
  const commits = vi.fn<() => void>()
  const pain = { id: 'p', type: 'pain', text: 'slow', severity: 3, source: '' }
  const map = journey({
    spots: [
      { id: 'a', phase: 'Buy', lane: 'Web', feels: 1, hangs: [pain, { type: 'quote', text: 'Twice', who: 'Ana' }] },
      { id: 'b', phase: 'Buy', lane: 'App' },
    ],
  })
  const { editor } = deskWith(map, (each) => {
    each.select(['a'])
    return (
      <Profiler id="inspector" onRender={commits}>
        <Inspector editor={each} open onClose={() => {}} />
      </Profiler>
    )
  })
  commits.mockClear()
  act(() => void editor.run(changeCard, { id: 'b', values: { title: 'Elsewhere' } }))
  expect(commits).not.toHaveBeenCalled()
  drawn.mockClear()
  act(() => void editor.run(changeAttachment, { refs: [{ card: 'a', id: 'p' }], values: { text: 'slower' } }))
  expect(commits).toHaveBeenCalledOnce()
  expect(drawn.mock.calls.map(([props]) => props.label)).toEqual(['What hurts'])
  drawn.mockRestore()
})
