/** Whether an element is in sight or nearly so. */
import { type RefObject, useEffect, useState } from 'react'

/** True from the start where the browser cannot tell. */
export function useVisible(element: RefObject<Element | null>, margin = '400px'): boolean {
  const canTell = typeof IntersectionObserver !== 'undefined'
  const [visible, setVisible] = useState(!canTell)
  useEffect(() => {
    if (!canTell || !element.current) return
    const observer = new IntersectionObserver((entries) => setVisible(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: margin,
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [canTell, element, margin])
  return visible
}
