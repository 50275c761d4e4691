/** From the browser's errors to failures that a person understands. */
import type { StorageFailure } from './library'

export const REFUSED: StorageFailure = { kind: 'refused', key: 'storage.refused' }
export const FULL: StorageFailure = { kind: 'full', key: 'storage.full' }
export const NO_ROOM: StorageFailure = { kind: 'full', key: 'storage.noRoom' }
export const NEWER: StorageFailure = { kind: 'newer', key: 'storage.newer' }
export const MISSING: StorageFailure = { kind: 'missing', key: 'storage.missing' }
export const ERASED: StorageFailure = { kind: 'missing', key: 'storage.erased' }
export const DAMAGED: StorageFailure = { kind: 'damaged', key: 'storage.damaged' }
export const CLOSED: StorageFailure = { kind: 'closed', key: 'storage.closed' }

export const NO_BACKUP: StorageFailure = { kind: 'damaged', key: 'storage.noBackup' }
export const LARGE_BACKUP: StorageFailure = { kind: 'damaged', key: 'storage.largeBackup' }
export const HUGE_BACKUP: StorageFailure = { kind: 'damaged', key: 'storage.hugeBackup' }

function names(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error ? [String(error.name)] : []
  const inner = 'inner' in error && error.inner !== error ? names(error.inner) : []
  return [...name, ...inner]
}

/** Dexie wraps the disk-full error into an AbortError; the browser gives it bare. */
export function isFull(error: unknown): boolean {
  return names(error).some((name) => name === 'QuotaExceededError' || name === 'QuotaError')
}

export function failureOf(error: unknown): StorageFailure {
  return isFull(error) ? FULL : CLOSED
}

/** The same where something new was to be kept: nothing waits, it was not added. */
export function failureOfAdding(error: unknown): StorageFailure {
  return isFull(error) ? NO_ROOM : CLOSED
}
