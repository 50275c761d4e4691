/** The mark of Periplo: a way, its start and a port of call. */
import { LOGO } from '../shapes/glyphs'

export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={LOGO.route} fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinecap="round" />
      <path d={LOGO.start} fill="currentColor" />
      <path d={LOGO.port} fill="var(--accent)" />
    </svg>
  )
}
