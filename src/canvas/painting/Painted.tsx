/** The map where it is painted: from afar, and for as long as a zoom goes on. */
import { Glide } from './Glide'
import { Tiles } from './Tiles'

export function Painted({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <>
      <Tiles theme={theme} />
      <Glide theme={theme} />
    </>
  )
}
