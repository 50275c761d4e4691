/** Parts of the page whose code comes later. */
import { render, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { speak } from '../../src/i18n/languageStore'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary'
import { later } from '../../src/ui/later'

beforeAll(() => speak('en'))

function Guest({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

test('what is not here yet has its place kept, and shows when it has come', async () => {
  const Part = later(async () => Guest)
  render(<Part name="Ana" waiting={<p>Wait</p>} />)
  expect(screen.getByText('Wait')).toBeTruthy()
  expect(await screen.findByText('Hello Ana')).toBeTruthy()
  expect(screen.queryByText('Wait')).toBeNull()
})

test('what was fetched ahead shows at once', async () => {
  const load = vi.fn<() => Promise<typeof Guest>>(async () => Guest)
  const Part = later(load)
  await Part.ahead()
  render(<Part name="Luis" />)
  expect(screen.getByText('Hello Luis')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(1)
})

test('what does not come says so in its place, and is asked for again the next time', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  let there = false
  const Part = later(async () => {
    if (!there) throw new Error('No connection.')
    return Guest
  })
  const { unmount } = render(
    <ErrorBoundary name="part">
      <Part name="Ana" />
    </ErrorBoundary>,
  )
  expect(await screen.findByRole('alert')).toBeTruthy()
  unmount()
  there = true
  render(<Part name="Ana" />)
  expect(await screen.findByText('Hello Ana')).toBeTruthy()
  quiet.mockRestore()
})
