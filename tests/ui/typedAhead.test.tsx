/** A field keeps what is typed into it, however far behind its receiver is. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TextField } from '../../src/ui/TextField'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Late({ hear }: { hear: (text: string) => void }) {
  const [value, setValue] = useState('')
  const receive = (text: string) => {
    hear(text)
    setTimeout(() => setValue(text), 60)
  }
  return <TextField label="Quote" value={value} onChange={receive} />
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quote' })

it('no letter is lost where the receiver follows a moment later', () => {
  const heard: string[] = []
  render(<Late hear={(text) => heard.push(text)} />)
  for (const letter of 'Said by all') {
    fireEvent.change(field(), { target: { value: field().value + letter } })
    act(() => void vi.advanceTimersByTime(20))
  }
  expect(field().value).toBe('Said by all')
  act(() => void vi.advanceTimersByTime(200))
  expect(field().value).toBe('Said by all')
  expect(heard.at(-1)).toBe('Said by all')
})

it('what changes elsewhere is shown again once the receiver has caught up', () => {
  const { rerender } = render(<TextField label="Quote" value="a" onChange={() => {}} />)
  fireEvent.change(field(), { target: { value: 'ab' } })
  rerender(<TextField label="Quote" value="ab" onChange={() => {}} />)
  rerender(<TextField label="Quote" value="undone" onChange={() => {}} />)
  expect(field().value).toBe('undone')
})
