import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../src/i18n/languageStore'
import { Choice } from '../../src/ui/Choice'
import { NumberField } from '../../src/ui/NumberField'
import { readNumber } from '../../src/ui/readNumber'
import { Scale } from '../../src/ui/Scale'
import { Segmented } from '../../src/ui/Segmented'
import { TextField } from '../../src/ui/TextField'

beforeAll(() => speak('en'))

function Numbers({
  said,
  ...props
}: {
  said: (value: number | null) => void
  start: number | null
  optional?: boolean
}) {
  const [value, setValue] = useState(props.start)
  return (
    <NumberField
      label="Sales"
      value={value}
      min={0}
      max={1000}
      optional={props.optional ?? true}
      onChange={(next) => {
        said(next)
        setValue(next)
      }}
    />
  )
}

describe('a number', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['−3', -3],
    ['1 000', 1000],
    [' 7 ', 7],
    ['', null],
    ['twelve', null],
    ['1,2,3', null],
    ['1e400', null],
  ])('reads “%s” as people write it', (text, number) => {
    expect(readNumber(text)).toBe(number)
  })

  it('hands on what is in the range and marks what is not', async () => {
    const said = vi.fn<(value: number | null) => void>()
    render(<Numbers said={said} start={null} />)
    const field = screen.getByRole('textbox', { name: 'Sales' })
    await userEvent.type(field, '2000')
    expect(said.mock.calls.map(([value]) => value)).toEqual([2, 20, 200])
    expect(field).toBeInvalid()
    await userEvent.tab()
    expect(field).toHaveValue('200')
    expect(field).toBeValid()
  })

  it('can be emptied only where it may stay unknown', async () => {
    const said = vi.fn<(value: number | null) => void>()
    render(<Numbers said={said} start={5} optional={false} />)
    await userEvent.clear(screen.getByRole('textbox', { name: 'Sales' }))
    expect(said).not.toHaveBeenCalled()
  })

  it('goes up and down with the arrow keys and stops at the ends', async () => {
    const said = vi.fn<(value: number | null) => void>()
    render(<Numbers said={said} start={999} />)
    screen.getByRole('textbox', { name: 'Sales' }).focus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
    expect(said.mock.calls.map(([value]) => value)).toEqual([1000, 1000, 999])
  })
})

describe('a text', () => {
  const field = (more: Partial<Parameters<typeof TextField>[0]> = {}) => {
    const onChange = vi.fn<(value: string) => void>()
    const onDone = vi.fn<() => void>()
    render(<TextField label="Title" value="" onChange={onChange} onDone={onDone} {...more} />)
    return { onChange, onDone, box: screen.getByRole('textbox', { name: 'Title' }) }
  }

  it('hands on every keystroke, and Enter ends typing', async () => {
    const { onChange, onDone, box } = field()
    await userEvent.type(box, 'a{Enter}')
    expect(onChange).toHaveBeenCalledWith('a')
    expect(onDone).toHaveBeenCalledOnce()
    expect(box).not.toHaveFocus()
  })

  it('makes one line of several that are pasted into a short field', async () => {
    const { onChange, box } = field()
    box.focus()
    await userEvent.paste('one\n two')
    expect(onChange).toHaveBeenCalledWith('one two')
  })

  it('lets Enter make a new line in a long one', async () => {
    const { onChange, box } = field({ long: true })
    await userEvent.type(box, '{Enter}')
    expect(onChange).toHaveBeenCalledWith('\n')
  })

  it('says that it is over on Escape', async () => {
    const onCancel = vi.fn<() => void>()
    const { box } = field({ onCancel })
    await userEvent.type(box, '{Escape}')
    expect(onCancel).toHaveBeenCalledOnce()
  })
})

describe('one of several', () => {
  const options = ['low', 'middle', 'high'].map((value) => ({ value, label: value }))

  it('is one stop for Tab, and the arrows go round', async () => {
    const onChange = vi.fn<(value: string) => void>()
    render(<Segmented label="How bad" value="high" options={options} onChange={onChange} />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'high' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onChange).toHaveBeenLastCalledWith('low')
    await userEvent.keyboard('{End}')
    expect(onChange).toHaveBeenLastCalledWith('high')
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('is a list where there are many, and can be none', async () => {
    const onChange = vi.fn<(value: string) => void>()
    const onNone = vi.fn<() => void>()
    render(<Choice label="How bad" value="low" options={options} onChange={onChange} none="None" onNone={onNone} />)
    const list = screen.getByRole('combobox', { name: 'How bad' })
    await userEvent.selectOptions(list, 'high')
    expect(onChange).toHaveBeenCalledWith('high')
    await userEvent.selectOptions(list, 'None')
    expect(onNone).toHaveBeenCalledOnce()
  })

  it('says what the ends of a scale mean, and gives the mark back where it may stay open', async () => {
    const onNone = vi.fn<() => void>()
    const scale = { label: 'Impact', min: 1, max: 5, low: 'Little', high: 'Much', onChange: () => {}, onNone }
    render(<Scale {...scale} value={5} />)
    await userEvent.click(screen.getByRole('radio', { name: '5, Much' }))
    expect(onNone).toHaveBeenCalledOnce()
    await userEvent.keyboard('{Delete}')
    expect(onNone).toHaveBeenCalledTimes(2)
  })
})
