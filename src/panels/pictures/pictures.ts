/** Where pictures are kept, as the panels see it; the app hands it in. */
export interface Pictures {
  /** Keeps the bytes and names them. */
  put(blob: Blob): Promise<string>
  /** An address under which the page can show it; null where it is not on this device. */
  url(hash: string): Promise<string | null>
}
