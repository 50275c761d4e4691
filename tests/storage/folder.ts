/** A folder of private files in memory, which fails when it is told to. */
export interface Folder {
  files: Map<string, string>
  /** Every write throws while this is set. */
  broken: boolean
  handle: FileSystemDirectoryHandle
}

export function makeFolder(): Folder {
  const files = new Map<string, string>()
  const folder = { files, broken: false }
  const fileHandle = (name: string) => ({
    getFile: async () => new Blob([files.get(name) ?? '']),
    createWritable: async () => {
      let text = ''
      return {
        write: async (more: string) => {
          if (folder.broken) throw new DOMException('', 'QuotaExceededError')
          text += more
        },
        close: async () => void files.set(name, text),
      }
    },
  })
  const handle = {
    keys: async function* () {
      yield* files.keys()
    },
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      if (!files.has(name) && !options?.create) throw new DOMException('', 'NotFoundError')
      return fileHandle(name)
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new DOMException('', 'NotFoundError')
    },
  }
  return Object.assign(folder, { handle: handle as unknown as FileSystemDirectoryHandle })
}
