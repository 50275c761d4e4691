/** The keys of a screen, listened to while it is shown. */
import { useEffect } from 'react'
import { useServices } from '../services'
import { type Binding, listenToKeys } from './keyboard'

export function useKeys(bindings: readonly Binding[]): void {
  const services = useServices()
  useEffect(() => listenToKeys(services, bindings), [services, bindings])
}
