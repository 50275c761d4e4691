/** Figures by keyboard: one stop for Tab, arrows from point to point, Enter opens. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Shape } from '../../src/shapes/shape'
import { Drawing } from '../../src/ui/Drawing'
import { usePressing } from '../../src/ui/usePressing'

const point = (about: string): Shape => ({
  is: 'group',
  x: 0,
  y: 0,
  about,
  name: `The point of ${about}`,
  shapes: [
    {
      is: 'text',
      x: 0,
      y: 0,
      text: about,
      font: { family: 'ui', size: 11, weight: 400, italic: false },
      fill: 'text-1',
    },
  ],
})

function Figure({ onPress }: { onPress: (about: string) => void }) {
  return (
    <div {...usePressing(onPress)}>
      <Drawing drawing={{ width: 100, height: 20, shapes: [point('buy'), point('use')] }} label="Curve" pressable />
    </div>
  )
}

it('takes Tab to one point, the arrows to the others, and Enter to what a point is about', async () => {
  const user = userEvent.setup()
  const onPress = vi.fn<() => void>()
  render(<Figure onPress={onPress} />)
  const points = screen.getAllByRole('button')
  expect(points.map((each) => each.getAttribute('tabindex'))).toEqual(['0', '-1'])
  await user.tab()
  expect(screen.getByRole('button', { name: 'The point of buy' })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'The point of use' })).toHaveFocus()
  await user.keyboard('{ArrowRight}{Enter}')
  expect(onPress).toHaveBeenCalledExactlyOnceWith('use')
  await user.click(points[0]!)
  expect(onPress).toHaveBeenLastCalledWith('buy')
})
