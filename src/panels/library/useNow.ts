/** The time, once a minute: "4 minutes ago" stays true while the page is open. */
import { useEffect, useState } from 'react'

export function useNow(every = 60_000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
