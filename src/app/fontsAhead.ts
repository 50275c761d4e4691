/** Asks for the fonts of the page before it has words, where a visit before has kept them: they cost no network there. */
import { familyName } from '../shapes/fonts'

export function fontsAhead(): void {
  // On a first visit the code comes first, and what stands in has the measures of our fonts.
  if (!navigator.serviceWorker?.controller) return
  const [ui, voice] = [familyName('ui'), familyName('voice')]
  for (const font of [`13px "${ui}"`, `17px "${voice}"`, `italic 13px "${voice}"`]) {
    void document.fonts.load(font).catch(() => {})
  }
}
