import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Shape } from '../../src/shapes/shape'
import { Drawing } from '../../src/ui/Drawing'

const SHAPES: readonly Shape[] = [
  {
    is: 'box',
    x: 1,
    y: 2,
    width: 3,
    height: 4,
    radius: 1,
    fill: 'surface-card',
    stroke: { paint: 'line-2', width: 1, dash: [3, 2] },
  },
  { is: 'path', d: 'M0 0H9', fill: 'persona-2', hatch: true },
  {
    is: 'text',
    x: 5,
    y: 6,
    text: 'Pay',
    font: { family: 'ui', size: 12, weight: 500, italic: false },
    fill: '#123456',
    halo: 'surface-card',
  },
  {
    is: 'group',
    x: 10,
    y: 20,
    about: 'c13',
    name: 'Types her ID',
    shapes: [{ is: 'line', x1: 0, y1: 0, x2: 4, y2: 4, stroke: { paint: 'text-1', width: 2 } }],
  },
]

it('paints shapes in the colours of the theme in use', () => {
  const { container } = render(<Drawing drawing={{ width: 40, height: 30, shapes: SHAPES }} label="The journey" />)
  expect(screen.getByRole('img', { name: 'The journey' })).toHaveAttribute('viewBox', '0 0 40 30')
  const box = container.querySelector('svg > rect')
  expect(box).toHaveAttribute('fill', 'var(--surface-card)')
  expect(box).toHaveAttribute('stroke-dasharray', '3 2')
  expect(screen.getByText('Pay', { selector: 'text' })).toHaveAttribute('fill', '#123456')
})

it('ties what is drawn back to the record that it shows, with its name', () => {
  const { container } = render(<Drawing drawing={{ width: 40, height: 30, shapes: SHAPES }} />)
  const group = container.querySelector('[data-about="c13"]')
  expect(group).toHaveAttribute('transform', 'translate(10 20)')
  expect(group?.querySelector('title')).toHaveTextContent('Types her ID')
})

it('fills a hatched path with a pattern of its own, on every drawing of the page', () => {
  const { container } = render(
    <>
      <Drawing drawing={{ width: 40, height: 30, shapes: SHAPES }} />
      <Drawing drawing={{ width: 40, height: 30, shapes: SHAPES }} />
    </>,
  )
  const patterns = [...container.querySelectorAll('pattern')].map(({ id }) => id)
  expect(new Set(patterns).size).toBe(2)
  const fills = [...container.querySelectorAll('path')].map((path) => path.getAttribute('fill'))
  expect(fills).toEqual(patterns.map((id) => `url(#${id})`))
})
