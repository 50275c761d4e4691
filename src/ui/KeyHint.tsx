/** The key that does the same, as it is written on the person's keyboard. */
import styles from './KeyHint.module.css'
import { isApple, keyCaps } from './keyText'
import { useT } from './useT'

/** `plain`: without caps, inside menus and tooltips. */
export function KeyHint({ keys, plain = false }: { keys: string; plain?: boolean }) {
  const t = useT()
  const caps = keyCaps(keys, t)
  if (plain) return <span className={styles.plain}>{caps.join(isApple ? '' : '+')}</span>
  return (
    <span className={styles.keys}>
      {caps.map((cap, i) => (
        <kbd key={i} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
