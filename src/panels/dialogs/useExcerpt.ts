/** How a file of data begins, so that one sees what one gets. */
import { useEffect, useEffectEvent, useState } from 'react'

export function useExcerpt(format: string | null, read: ((format: string) => Promise<string>) | undefined) {
  const [excerpt, setExcerpt] = useState<{ format: string; text: string } | null>(null)
  const readNow = useEffectEvent(async (id: string) => (await read?.(id)) ?? '')
  useEffect(() => {
    if (format === null) return
    let wanted = true
    readNow(format).then(
      (text) => wanted && setExcerpt({ format, text }),
      (error: unknown) => console.warn(error),
    )
    return () => {
      wanted = false
    }
  }, [format])
  return excerpt !== null && excerpt.format === format ? excerpt.text : ''
}
