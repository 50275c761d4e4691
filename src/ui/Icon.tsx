/** An icon by name. It is decoration: whoever uses it gives the control a name. */
import { createElement } from 'react'
import { iconNode } from '../shapes/icons'

export function Icon({ name, size = 16, className }: { name: string; size?: number; className?: string }) {
  const width = size <= 14 ? 2 : size <= 18 ? 1.75 : 1.5
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {iconNode(name).map(([tag, attributes], i) => createElement(tag, { ...attributes, key: i }))}
    </svg>
  )
}
