/** The keyboard listener: typing is left alone, dialogs keep their keys, and what does not apply is the browser's. */
import { afterEach, expect, test, vi } from 'vitest'
import { type Binding, listenToKeys } from '../../../src/app/keys/keyboard'
import type { Services } from '../../../src/app/services'

const services = {} as Services
let stop = () => {}
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

function listen(binding: Partial<Binding>) {
  const perform = vi.fn<() => boolean>(() => true)
  stop = listenToKeys(services, [{ keys: ['Delete'], whileTyping: false, perform, ...binding }])
  return (binding.perform as typeof perform) ?? perform
}

function press(target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete', bubbles: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

function put(html: string): Element {
  const host = document.createElement('div')
  host.innerHTML = html
  document.body.append(host)
  return host.querySelector('[data-target]') ?? host
}

test('a key does what it declares and the browser does not do its own besides', () => {
  const perform = listen({})
  expect(press().defaultPrevented).toBe(true)
  expect(perform).toHaveBeenCalledOnce()
})

test('while a text is being typed only what says so works', () => {
  const perform = listen({})
  press(put('<input data-target>'))
  press(put('<textarea data-target></textarea>'))
  expect(perform).not.toHaveBeenCalled()
  stop()
  const typing = listen({ whileTyping: true })
  press(put('<input data-target>'))
  expect(typing).toHaveBeenCalledOnce()
})

test('a key pressed in a dialog or a menu is theirs', () => {
  const perform = listen({})
  press(put('<div role="dialog"><button data-target></button></div>'))
  press(put('<div role="menu"><button data-target></button></div>'))
  expect(perform).not.toHaveBeenCalled()
})

test('what does not apply now leaves the key to the browser', () => {
  listen({ perform: vi.fn<() => boolean>(() => false) })
  expect(press().defaultPrevented).toBe(false)
})

test('a sign written with Shift on this keyboard, or without it on another, is the same key', () => {
  const perform = listen({ keys: ['?'] })
  for (const shiftKey of [true, false]) {
    const event = new KeyboardEvent('keydown', {
      key: '?',
      code: 'Slash',
      shiftKey,
      bubbles: true,
    })
    document.body.dispatchEvent(event)
  }
  expect(perform).toHaveBeenCalledTimes(2)
})
