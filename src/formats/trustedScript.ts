/** The one Trusted Types policy of the app: it lets through scripts of our own origin and nothing else. */

interface TrustedPolicy {
  createScriptURL(url: string): unknown
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy
}

let policy: TrustedPolicy | undefined

function ownOrigin(url: string): string {
  const address = new URL(url, globalThis.location.href)
  if (address.origin !== globalThis.location.origin) throw new TypeError(`Not a script of ours: ${address.origin}`)
  return address.href
}

/** A script's address in the form that `Worker` and `serviceWorker.register` take under our policy. */
export function trustedScript(url: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  if (!factory) return ownOrigin(url)
  policy ??= factory.createPolicy('app', { createScriptURL: ownOrigin })
  // The DOM types know strings only; browsers with Trusted Types want the object.
  return policy.createScriptURL(url) as string
}
