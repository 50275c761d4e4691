/** What is measured, in the order in which it is shown, and how a figure is written. */

/** `curve`: whether it has a picture of its own over n; `goal`: the line that is not to be crossed. */
export const METRICS = [
  { id: 'load', name: 'load of the machine when it was measured', unit: '', plain: true },
  { id: 'open', name: 'open to ready', unit: 'ms', curve: true },
  { id: 'pan95', name: 'pan, frames shown, p95', unit: 'ms', curve: true, goal: 16.7 },
  { id: 'pan50', name: 'pan, frames shown, median', unit: 'ms' },
  { id: 'panDropped', name: 'pan, refreshes missed', unit: '%' },
  { id: 'panRest', name: 'after the pan, longest block of the main thread', unit: 'ms' },
  { id: 'zoom95', name: 'zoom, frames shown, p95', unit: 'ms', curve: true, goal: 33.4 },
  { id: 'zoom50', name: 'zoom, frames shown, median', unit: 'ms' },
  { id: 'zoomDropped', name: 'zoom, refreshes missed', unit: '%' },
  { id: 'zoomRest', name: 'after the zoom, longest block of the main thread', unit: 'ms' },
  { id: 'key50', name: 'key to paint, median', unit: 'ms', curve: true, goal: 16.7 },
  { id: 'key95', name: 'key to paint, p95', unit: 'ms' },
  { id: 'drag95', name: 'drag of a card, frames shown, p95', unit: 'ms' },
  { id: 'drop', name: 'drop to paint', unit: 'ms', goal: 33.4 },
  { id: 'selectAll', name: 'select all', unit: 'ms', goal: 33.4 },
  {
    id: 'undo',
    name: 'undo of a change of 2,222 cards',
    unit: 'ms',
    curve: true,
    goal: 33.4,
  },
  { id: 'search', name: 'search, last key to results', unit: 'ms' },
  { id: 'fit', name: 'fit, key to calm', unit: 'ms', curve: true },
  { id: 'png', name: 'PNG of everything, at most 2×', unit: 'ms', curve: true },
  { id: 'pngBlock', name: 'PNG, longest block of the main thread', unit: 'ms', goal: 50 },
  { id: 'heap', name: 'JavaScript heap', unit: 'MB', curve: true, goal: 60 },
  { id: 'elements', name: 'nodes in the document', unit: '' },
  { id: 'saveBytes', name: 'written for each change that is typed', unit: 'bytes' },
  { id: 'download', name: 'first download, compressed', unit: 'KB' },
  { id: 'opening', name: 'taking the file in, read and painted', unit: 'ms' },
]

export const STEP_OF = {
  open: 'open',
  pan: 'pan95',
  zoom: 'zoom95',
  typing: 'key50',
  drag: 'drop',
  selectAll: 'selectAll',
  undo: 'undo',
  search: 'search',
  fit: 'fit',
  memory: 'heap',
  picture: 'png',
}

const words = new Intl.NumberFormat('en')

export function written(value) {
  if (value === null || value === undefined) return '–'
  return words.format(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)
}

export const count = (n) => words.format(n)
